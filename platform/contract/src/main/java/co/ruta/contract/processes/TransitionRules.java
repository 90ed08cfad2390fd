package co.ruta.contract.processes;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.sdk.Role;
import co.ruta.sdk.Role.Scope;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.StageDefinition;
import java.util.List;

/** What a transition does fits the states it joins and the people who may take it. */
record TransitionRules(Case plugin, Flow flow, List<StageDefinition> stages) {

    void judge(Transition transition) {
        judgeDraft(transition, flow.state(transition.from()), flow.state(transition.to()));
        judgeAnswers(transition);
        judgeRoles(transition);
        new GuardRules(plugin, flow, stages).judge(transition);
    }

    private void judgeDraft(Transition it, State from, State to) {
        boolean submits = it.effects().contains(Effect.SUBMIT);
        boolean reopens = it.effects().contains(Effect.REOPEN_DRAFT);
        if (submits && !from.editable()) {
            breach(
                    it,
                    "effects",
                    "SUBMIT_WITHOUT_DRAFT",
                    "entrega (SUBMIT) desde «" + from.id() + "», donde no hay borrador abierto.",
                    "Escriba «editable: true» en ese estado, o quite SUBMIT.");
        }
        if (submits && to.editable()) {
            breach(
                    it,
                    "to",
                    "SUBMIT_LEAVES_DRAFT_OPEN",
                    "entrega (SUBMIT) y llega a «" + to.id() + "», donde el borrador sigue abierto.",
                    "Llévela a un estado sin «editable».");
        }
        if (reopens && !to.editable()) {
            breach(
                    it,
                    "effects",
                    "REOPEN_WITHOUT_DRAFT",
                    "reabre el borrador (REOPEN_DRAFT) y llega a «" + to.id() + "», que no lo admite.",
                    "Escriba «editable: true» en ese estado, o quite REOPEN_DRAFT.");
        }
        if (!reopens && !from.editable() && to.editable()) {
            breach(
                    it,
                    "to",
                    "DRAFT_OPENS_UNSAID",
                    "llega al borrador abierto de «" + to.id() + "» sin decir que lo reabre.",
                    "Agregue REOPEN_DRAFT a «effects».");
        }
    }

    private void judgeAnswers(Transition it) {
        boolean answers = it.effects().contains(Effect.ACCEPT)
                || it.effects().contains(Effect.PUBLISH_OBSERVATIONS)
                || it.effects().contains(Effect.ISSUE_OPINION);
        if (answers && !flow.deliveredBefore(it.from())) {
            breach(
                    it,
                    "effects",
                    "ANSWERS_NO_DELIVERY",
                    "responde a una entrega que puede no haber ocurrido.",
                    "Todo camino hasta «" + it.from() + "» debe pasar por una transición con SUBMIT.");
        }
    }

    private void judgeRoles(Transition it) {
        if (it.roles().contains(Role.OPERATOR)) {
            breach(
                    it,
                    "roles",
                    "OPERATOR_TAKES_PART",
                    "la puede tomar OPERATOR, que instala la plataforma y no ve lo de los establecimientos.",
                    "Quite OPERATOR de «roles».");
        }
        only(it, Effect.SUBMIT, Scope.SCHOOL, "entrega en nombre del establecimiento");
        only(it, Effect.ACCEPT, Scope.TERRITORY, "acepta en nombre de la secretaría");
        only(it, Effect.PUBLISH_OBSERVATIONS, Scope.TERRITORY, "publica observaciones de la secretaría");
        only(it, Effect.ISSUE_OPINION, Scope.TERRITORY, "emite un concepto de la secretaría");
    }

    private void only(Transition it, Effect effect, Scope scope, String does) {
        List<Role> strangers = it.roles().stream()
                .filter(role -> role.scope() != scope && role != Role.OPERATOR)
                .sorted()
                .toList();
        if (it.effects().contains(effect) && !strangers.isEmpty()) {
            breach(
                    it,
                    "roles",
                    "EFFECT_OF_OTHERS",
                    does + " y la puede tomar " + strangers.get(0) + ".",
                    "Deje en «roles» solo roles " + (scope == Scope.SCHOOL ? "del establecimiento" : "de la secretaría")
                            + ".");
        }
    }

    private void breach(Transition transition, String key, String code, String problem, String mend) {
        plugin.breach(
                code,
                Part.PROCESSES,
                plugin.process(flow.process().id(), "transitions", "id=" + transition.id(), key),
                "La transición «" + transition.id() + "» " + problem,
                mend);
    }
}
