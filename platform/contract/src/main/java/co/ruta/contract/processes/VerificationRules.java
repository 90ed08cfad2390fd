package co.ruta.contract.processes;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.sdk.Role;
import co.ruta.sdk.Role.Scope;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Subject;
import co.ruta.sdk.definition.ProcessDefinition.Verification;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is verified was delivered, is a field of the secretaría in a format of the stage, and is verified by its staff. */
record VerificationRules(Case plugin, Flow flow, List<StageDefinition> stages) {

    void judge(State state) {
        Set<String> seen = new HashSet<>();
        for (Verification it : state.verifications()) {
            judgeMoment(state, it);
            judgeField(state, it);
            judgeRoles(state, it);
            if (!seen.add(it.format() + "/" + it.field())) {
                breach(state, it, "VERIFIED_TWICE", "está dos veces en ese estado.", "Deje una sola.");
            }
        }
    }

    private void judgeMoment(State state, Verification it) {
        if (flow.process().subject() != Subject.STAGE || !flow.deliveredBefore(state.id())) {
            breach(
                    state,
                    it,
                    "VERIFIES_NO_DELIVERY",
                    "se verifica sobre una entrega que puede no haber ocurrido.",
                    "Todo camino hasta «" + state.id() + "» debe pasar por una transición con SUBMIT.");
        }
        if (state.editable()) {
            breach(
                    state,
                    it,
                    "VERIFIES_WHILE_WRITING",
                    "se verifica mientras el establecimiento escribe.",
                    "Llévela a un estado sin «editable».");
        }
    }

    private void judgeField(State state, Verification it) {
        Optional<FormatDefinition> format = plugin.definition().format(it.format());
        Optional<FormatField> field = format.flatMap(found -> found.field(it.field()));
        if (format.isPresent()
                && field.filter(FormatField::verified)
                        .filter(found -> ofStage(format.get(), found))
                        .isEmpty()) {
            breach(
                    state,
                    it,
                    "VERIFIES_NOTHING",
                    "no es, en el formato «" + it.format()
                            + "», un campo de la secretaría junto a lo que se entrega en la" + " etapa.",
                    "Escriba el nombre del campo, o tabla/columna, y en él «extra» y «by: STAFF».");
        }
    }

    private boolean ofStage(FormatDefinition format, FormatField field) {
        String node = ((FieldPlace.Extra) field.place()).node().path();
        return stages.stream()
                .allMatch(it -> format.stage().filter(it.stage()::equals).isPresent()
                        && (node + "/").startsWith(word(it) + "/"));
    }

    private static String word(StageDefinition stage) {
        return switch (stage.stage()) {
            case SELF_ASSESSMENT -> "assessment";
            case IMPROVEMENT_PLAN -> "plan";
            case FOLLOW_UP -> "follow-up";
        };
    }

    private void judgeRoles(State state, Verification it) {
        if (it.roles().isEmpty()) {
            breach(state, it, "NOBODY_VERIFIES", "no la verifica nadie.", "Escriba en «roles» al menos uno.");
        }
        it.roles().stream()
                .filter(role -> role.scope() != Scope.TERRITORY)
                .sorted()
                .findFirst()
                .ifPresent((Role role) -> breach(
                        state,
                        it,
                        "VERIFIED_BY_OTHERS",
                        "se verifica en nombre de la secretaría y la puede verificar " + role + ".",
                        "Deje en «roles» solo roles de la secretaría."));
    }

    private void breach(State state, Verification it, String code, String problem, String mend) {
        plugin.breach(
                code,
                Part.PROCESSES,
                plugin.process(
                        flow.process().id(),
                        "states",
                        "id=" + state.id(),
                        "verifications",
                        "field=" + it.field(),
                        "field"),
                "En el estado «" + state.id() + "», «" + it.field() + "» " + problem,
                mend);
    }
}
