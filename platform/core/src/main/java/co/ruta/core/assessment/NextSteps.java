package co.ruta.core.assessment;

import co.ruta.core.assessment.AreaProgress.ProcessProgress;
import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.Point;
import co.ruta.core.stage.Todo;
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

    Optional<Todo> next() {
        if (!view.state().editable()) {
            return Todo.reopen(view);
        }
        if (!summary.mayEdit()) {
            return Optional.empty();
        }
        return Stream.of(
                        conflict(),
                        groups(),
                        identity(),
                        rating(),
                        strengths(),
                        Todo.deliver(view, "la autoevaluación " + cycle))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Todo> conflict() {
        return summary.conflicts().stream()
                .filter(it -> summary.ratesAll() || minePath(it))
                .findFirst()
                .map(it -> new Todo(
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

    private Optional<Todo> groups() {
        boolean begins = summary.ratesAll() && summary.groups() == 0 && summary.rated() == 0;
        return begins
                ? Optional.of(new Todo(
                        "Conforme los grupos de trabajo, con responsable y fecha",
                        "Conformar el equipo",
                        StepPage.TEAM,
                        Optional.empty()))
                : Optional.empty();
    }

    private Optional<Todo> identity() {
        int left = summary.identityItems() - summary.identityAnswered();
        if (!summary.ratesAll() || left == 0) {
            return Optional.empty();
        }
        return Optional.of(new Todo(
                left == summary.identityItems()
                        ? "Revise los " + left + " puntos de la identidad institucional"
                        : left == 1
                                ? "Revise el punto de la identidad institucional que falta"
                                : "Revise los " + left + " puntos de la identidad institucional que faltan",
                "Continuar con la identidad",
                StepPage.IDENTITY,
                Optional.empty()));
    }

    private Optional<Todo> rating() {
        return summary.areas().stream()
                .filter(it -> summary.rates(it.slug()) && it.pending() > 0)
                .findFirst()
                .map(NextSteps::rating);
    }

    private static Todo rating(AreaProgress area) {
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
        return new Todo(
                title,
                (area.rated() == 0 ? "Comenzar en " : "Continuar en ") + process.name(),
                StepPage.RATING,
                Optional.of(process.slug()));
    }

    private Optional<Todo> strengths() {
        boolean open = summary.ratesAll() && (summary.decided() == 0 || summary.reasonsMissing() > 0);
        return open
                ? Optional.of(new Todo(
                        summary.decided() == 0
                                ? "Decida qué fortalezas y oportunidades sugeridas conserva el equipo"
                                : "Escriba el motivo de las sugerencias que el equipo cambió",
                        "Ver las sugerencias",
                        StepPage.STRENGTHS,
                        Optional.empty()))
                : Optional.empty();
    }
}
