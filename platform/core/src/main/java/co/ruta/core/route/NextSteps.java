package co.ruta.core.route;

import co.ruta.core.assessment.AreaProgress;
import co.ruta.core.assessment.AreaProgress.ProcessProgress;
import co.ruta.core.assessment.AssessmentSummary;
import co.ruta.core.process.ProcessView;
import co.ruta.core.route.RouteView.NextStep;
import co.ruta.core.stage.Point;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Optional;
import java.util.stream.Stream;

/** The one thing to do next, for the person who asks: the first of a fixed order that applies. */
final class NextSteps {
    private final AssessmentSummary summary;
    private final ProcessView view;
    private final int cycle;

    NextSteps(AssessmentSummary summary, ProcessView view, int cycle) {
        this.summary = summary;
        this.view = view;
        this.cycle = cycle;
    }

    Optional<NextStep> next() {
        if (!view.state().editable()) {
            return reopen();
        }
        if (!summary.mayEdit()) {
            return Optional.empty();
        }
        return Stream.of(conflict(), groups(), identity(), rating(), strengths(), delivery())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returned by the secretaría: only whoever may reopen it has something to do. A mere withdrawal is no next step. */
    private Optional<NextStep> reopen() {
        boolean waitsForSchool =
                view.state().responsible().stream().anyMatch(it -> it.scope() == co.ruta.sdk.Role.Scope.SCHOOL);
        return view.mine().stream()
                .filter(ProcessView.Option::returnsToSchool)
                .filter(it -> waitsForSchool)
                .findFirst()
                .map(it -> new NextStep(
                        "Lea las observaciones de la secretaría y prepare la versión " + view.version(),
                        "Ver qué corregir",
                        StepPage.DELIVERY,
                        Optional.empty()));
    }

    private Optional<NextStep> conflict() {
        return summary.conflicts().stream()
                .filter(it -> summary.ratesAll() || minePath(it))
                .findFirst()
                .map(it -> new NextStep(
                        it.text(),
                        "Ver los dos valores",
                        it.mend().page(),
                        it.mend().place()));
    }

    private boolean minePath(Point point) {
        return point.mend()
                .place()
                .filter(process -> summary.areas().stream()
                        .filter(area -> summary.rates(area.slug()))
                        .flatMap(area -> area.processes().stream())
                        .anyMatch(it -> it.slug().equals(process)))
                .isPresent();
    }

    private Optional<NextStep> groups() {
        boolean begins = summary.ratesAll() && summary.groups() == 0 && summary.rated() == 0;
        return begins
                ? Optional.of(new NextStep(
                        "Conforme los grupos de trabajo, con responsable y fecha",
                        "Conformar el equipo",
                        StepPage.TEAM,
                        Optional.empty()))
                : Optional.empty();
    }

    private Optional<NextStep> identity() {
        int left = summary.identityItems() - summary.identityAnswered();
        if (!summary.ratesAll() || left == 0) {
            return Optional.empty();
        }
        return Optional.of(new NextStep(
                left == summary.identityItems()
                        ? "Revise los " + left + " puntos de la identidad institucional"
                        : left == 1
                                ? "Revise el punto de la identidad institucional que falta"
                                : "Revise los " + left + " puntos de la identidad institucional que faltan",
                "Continuar con la identidad",
                StepPage.IDENTITY,
                Optional.empty()));
    }

    private Optional<NextStep> rating() {
        return summary.areas().stream()
                .filter(it -> summary.rates(it.slug()) && it.pending() > 0)
                .findFirst()
                .map(NextSteps::rating);
    }

    private static NextStep rating(AreaProgress area) {
        ProcessProgress process = area.processes().stream()
                .filter(it -> it.rated() < it.total())
                .findFirst()
                .orElseThrow();
        String title;
        if (area.rated() == 0) {
            title = "Valore los " + area.total() + " componentes de " + area.name();
        } else if (area.pending() == 1) {
            title = "Valore el componente que falta en " + area.name();
        } else {
            title = "Valore los " + area.pending() + " componentes que faltan en " + area.name();
        }
        return new NextStep(
                title,
                (area.rated() == 0 ? "Comenzar en " : "Continuar en ") + process.name(),
                StepPage.RATING,
                Optional.of(process.slug()));
    }

    private Optional<NextStep> strengths() {
        boolean open = summary.ratesAll() && (summary.decided() == 0 || summary.reasonsMissing() > 0);
        return open
                ? Optional.of(new NextStep(
                        summary.decided() == 0
                                ? "Decida qué fortalezas y oportunidades sugeridas conserva el equipo"
                                : "Escriba el motivo de las sugerencias que el equipo cambió",
                        "Ver las sugerencias",
                        StepPage.STRENGTHS,
                        Optional.empty()))
                : Optional.empty();
    }

    private Optional<NextStep> delivery() {
        return view.delivery().filter(ProcessView.Option::roleFits).map(it -> {
            int left = it.obstacles().size();
            String title = left == 0
                    ? "Revise y entregue la autoevaluación " + cycle
                    : left == 1
                            ? "Complete lo que falta para entregar: "
                                    + lowered(it.obstacles().get(0).message())
                            : "Complete las " + left + " cosas que faltan para entregar";
            return new NextStep(title, "Revisar y entregar", StepPage.DELIVERY, Optional.empty());
        });
    }

    private static String lowered(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
