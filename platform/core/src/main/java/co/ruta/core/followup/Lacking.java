package co.ruta.core.followup;

import co.ruta.core.document.Submission;
import co.ruta.core.followup.FollowView.Cut;
import co.ruta.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a year lacks before it can be closed, each with the path where it is mended. */
final class Lacking {
    private Lacking() {}

    /** A year is not closed on a plan that was adjusted since. */
    static Problem newer(Submission plan) {
        return Problem.at(
                "plan",
                "PLAN_VERSION_NEWER",
                "El plan cambió: pase el seguimiento a la versión " + plan.number() + " (" + plan.receipt() + ")");
    }

    static List<Problem> in(Viewing viewing) {
        List<Problem> found = new ArrayList<>();
        if (!viewing.setup().complete()) {
            found.add(Problem.at(
                    "setup",
                    "SETUP_INCOMPLETE",
                    "Complete el montaje del seguimiento: instrumento, responsable y frecuencia"));
        }
        Optional<Cut> last = viewing.cuts().stream().reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            found.add(Problem.at("cuts", "CUT_MISSING", "Registre al menos un corte"));
        }
        last.filter(it -> it.causesMissing() > 0)
                .ifPresent(it -> found.add(Problem.at(
                        "cuts/" + it.id(),
                        "CAUSE_MISSING",
                        it.causesMissing() == 1
                                ? "Diga la causa de la acción atrasada o no realizada del último corte"
                                : "Diga la causa de las " + it.causesMissing()
                                        + " acciones atrasadas o no realizadas del último corte")));
        viewing.objectives().stream()
                .flatMap(it -> it.goals().stream())
                .filter(it -> it.due() && it.result().isEmpty())
                .forEach(it -> found.add(Problem.at(
                        FollowField.EVALUATION_RESULT.path(it.id()),
                        "GOAL_NOT_EVALUATED",
                        "Diga si se cumplió la meta «" + it.text() + "»")));
        if (viewing.communications().stream()
                .noneMatch(it -> it.date().isPresent() && !it.audience().isBlank())) {
            found.add(Problem.at(
                    "communication",
                    "COMMUNICATION_MISSING",
                    "Registre cuándo y a quiénes se comunicaron los resultados"));
        }
        return found;
    }
}
