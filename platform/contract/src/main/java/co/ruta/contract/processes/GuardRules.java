package co.ruta.contract.processes;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.StageDefinition;
import java.util.List;
import java.util.Set;

/** A guard asks for something that there can be in its stage. */
record GuardRules(Case plugin, Flow flow, List<StageDefinition> stages) {
    private static final Set<Guard> OF_ASSESSMENT =
            Set.of(Guard.IDENTITY_REVIEWED, Guard.SOMETHING_RATED, Guard.EVERYTHING_RATED, Guard.PARTICIPATION_MET);
    private static final Set<Guard> OF_OBSERVATIONS =
            Set.of(Guard.HAS_OPEN_OBSERVATIONS, Guard.NO_OPEN_OBSERVATIONS, Guard.OBSERVATIONS_ANSWERED);
    private static final Set<Guard> OF_REVIEWER = Set.of(Guard.HAS_OPEN_OBSERVATIONS, Guard.NO_OPEN_OBSERVATIONS);
    /** What is asked of whoever reviews, about what was delivered. */
    private static final Set<Guard> OF_REVIEW =
            Set.of(Guard.HAS_OPEN_OBSERVATIONS, Guard.NO_OPEN_OBSERVATIONS, Guard.CHECKLIST_COMPLETE);

    void judge(Transition transition) {
        transition.guards().forEach(it -> judge(transition, it));
        if (transition.guards().containsAll(OF_REVIEWER)) {
            breach(
                    transition,
                    "GUARDS_CONTRADICT",
                    "pide que haya observaciones abiertas y que no las haya: nadie podría tomarla.",
                    "Deje una de las dos condiciones.");
        }
    }

    private void judge(Transition transition, Guard guard) {
        boolean writing = flow.state(transition.from()).editable();
        if (OF_ASSESSMENT.contains(guard) && stages.stream().anyMatch(it -> it.stage() != Stage.SELF_ASSESSMENT)) {
            breach(
                    transition,
                    "GUARD_OF_OTHER_STAGE",
                    "pide " + guard + ", que solo existe en la autoevaluación.",
                    "Quítela de «guards».");
        }
        if ((OF_OBSERVATIONS.contains(guard) || guard == Guard.CHECKLIST_COMPLETE) && !flow.delivers()) {
            breach(
                    transition,
                    "GUARD_WITHOUT_DELIVERY",
                    "pide " + guard + " y en este proceso nada se entrega.",
                    "Quítela de «guards», o ponga SUBMIT en la transición que entrega.");
        }
        if (OF_REVIEW.contains(guard) && writing) {
            breach(
                    transition,
                    "GUARD_OF_REVIEW_WHILE_WRITING",
                    "pregunta por la revisión (" + guard + ") mientras el establecimiento escribe.",
                    "Use OBSERVATIONS_ANSWERED, o llévela a un estado de revisión.");
        }
        if (guard == Guard.IDENTITY_REVIEWED
                && stages.stream().allMatch(it -> it.identityItems().isEmpty())) {
            breach(
                    transition,
                    "GUARD_ASKS_FOR_NOTHING",
                    "pide la identidad revisada y la etapa no pregunta nada sobre ella.",
                    "Agregue «identity-items» a la etapa en stages.yaml, o quite la condición.");
        }
        if (guard == Guard.DEADLINE_ALLOWS
                && stages.stream().anyMatch(it -> it.deadline().isEmpty())) {
            breach(
                    transition,
                    "GUARD_ASKS_FOR_NOTHING",
                    "pide que el plazo lo permita y la etapa no tiene plazo.",
                    "Nombre uno en «deadline» de la etapa en stages.yaml, o quite la condición.");
        }
        if (guard == Guard.CHECKLIST_COMPLETE
                && plugin.definition().checks().groups().isEmpty()) {
            breach(
                    transition,
                    "GUARD_ASKS_FOR_NOTHING",
                    "pide la lista de verificación completa y checks.yaml no tiene grupos.",
                    "Agregue grupos en checks.yaml, o quite la condición.");
        }
        if (guard == Guard.CHECKS_PASS
                && plugin.definition().checks().groups().stream()
                        .allMatch(it -> it.kinds().isEmpty())) {
            breach(
                    transition,
                    "GUARD_ASKS_FOR_NOTHING",
                    "pide que las verificaciones pasen y checks.yaml no elige ninguna.",
                    "Elija verificaciones en checks.yaml, o quite la condición.");
        }
    }

    private void breach(Transition transition, String code, String problem, String mend) {
        plugin.breach(
                code,
                Part.PROCESSES,
                plugin.process(flow.process().id(), "transitions", "id=" + transition.id(), "guards"),
                "La transición «" + transition.id() + "» " + problem,
                mend);
    }
}
