package co.ruta.contract.processes;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.StageDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In each state somebody is expected and can act, and its steps lie on pages of its stage. */
record StateRules(Case plugin, Flow flow, List<StageDefinition> stages) {
    private static final Set<Role> WRITERS = Set.of(Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER, Role.CONTRIBUTOR);

    void judge(State state) {
        if (!state.end()) {
            judgeResponsible(state);
        } else if (flow.leaving(state).anyMatch(it -> !it.effects().contains(Effect.REOPEN_DRAFT))) {
            breach(
                    state,
                    "END_HAS_OTHER_EXITS",
                    "El estado final «" + state.id() + "» tiene salidas que no reabren el borrador.",
                    "Quite «end: true», o ponga REOPEN_DRAFT en «effects» de esas salidas.");
        }
        for (Step step : state.steps()) {
            judge(state, step);
        }
    }

    private void judgeResponsible(State state) {
        if (state.responsible().isEmpty()) {
            breach(
                    state,
                    "NOBODY_IS_RESPONSIBLE",
                    "En el estado «" + state.id() + "» no se espera nada de nadie.",
                    "Escriba en «responsible» los roles que deben actuar.");
            return;
        }
        Set<Role> able = new HashSet<>(state.editable() ? WRITERS : Set.of());
        flow.leaving(state).forEach(it -> able.addAll(it.roles()));
        if (state.responsible().stream().noneMatch(able::contains)) {
            breach(
                    state,
                    "RESPONSIBLE_CANNOT_ACT",
                    "En el estado «" + state.id() + "» se espera a " + names(state.responsible())
                            + ", que no puede hacer nada en él.",
                    "Deles una transición que salga de él, o nombre en «responsible» a quien la tiene: " + names(able)
                            + ".");
        }
    }

    private void judge(State state, Step step) {
        for (StageDefinition stage : stages) {
            if (Pages.stageOf(step.page()) != stage.stage()) {
                plugin.breach(
                        "STEP_PAGE_OF_OTHER_STAGE",
                        Part.PROCESSES,
                        plugin.process(
                                flow.process().id(), "states", "id=" + state.id(), "steps", "id=" + step.id(), "page"),
                        "El paso «" + step.id() + "» está en la página " + step.page() + ", que no es de la etapa "
                                + stage.stage() + ".",
                        "Use una de estas: " + Pages.of(stage.stage()) + ".");
            }
        }
    }

    private void breach(State state, String code, String problem, String mend) {
        plugin.breach(
                code, Part.PROCESSES, plugin.process(flow.process().id(), "states", "id=" + state.id()), problem, mend);
    }

    private static String names(Set<Role> roles) {
        return String.join(", ", roles.stream().map(Role::name).sorted().toList());
    }
}
