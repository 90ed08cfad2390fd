package co.ruta.core.plan;

import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.StageWork;
import co.ruta.core.stage.Standing;
import co.ruta.core.stage.Todo;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the work on a plan stands, and the first of a fixed order of things to do that applies. */
final class PlanWork implements StageWork {
    private static final List<StepPage> USUAL = List.of(
            StepPage.PRIORITIES,
            StepPage.OBJECTIVES,
            StepPage.GOALS,
            StepPage.INDICATORS,
            StepPage.ACTIONS,
            StepPage.SCHEDULE);

    private final PlanSummary sum;
    private final ProcessView view;
    private final int year;

    PlanWork(PlanSummary sum, ProcessView view, int year) {
        this.sum = sum;
        this.view = view;
        this.year = year;
    }

    @Override
    public Standing standing(StepPage page) {
        if (page == StepPage.DELIVERY) {
            return StageWork.delivery(view, "Entregado");
        }
        if (!view.state().editable()) {
            return Standing.done(delivered(page));
        }
        if (!sum.conflicts().isEmpty() && page == StepPage.OBJECTIVES) {
            return Standing.toMend(sum.conflicts().size() + " por resolver");
        }
        return switch (page) {
            case PRIORITIES -> Standing.counted(sum.judged(), sum.opportunities());
            case OBJECTIVES, PLAN -> filled(sum.objectives(), sum.objectives(), "objetivo", "objetivos");
            case GOALS ->
                sum.goals() > 0 && sum.objectivesWithGoals() < sum.objectives()
                        ? Standing.toMend(lacking(
                                sum.objectives() - sum.objectivesWithGoals(),
                                "objetivo sin meta",
                                "objetivos sin meta"))
                        : filled(sum.typedGoals(), sum.goals(), "meta", "metas");
            case INDICATORS ->
                filled(sum.goalsWithIndicators(), sum.goals(), sum.indicators(), "indicador", "indicadores");
            case ACTIONS -> filled(sum.ownedActions(), sum.actions(), "acción", "acciones");
            case SCHEDULE ->
                sum.actions() == 0 ? Standing.NOT_BEGUN : Standing.counted(sum.datedActions(), sum.actions());
            case RESOURCES ->
                sum.actions() == 0 ? Standing.NOT_BEGUN : Standing.counted(sum.resourcedActions(), sum.actions());
            case SOCIALISATION ->
                sum.socialisation() == 0
                        ? Standing.NOT_BEGUN
                        : Standing.done(lacking(sum.socialisation(), "registro", "registros"));
            default -> Standing.NOT_BEGUN;
        };
    }

    private String delivered(StepPage page) {
        return switch (page) {
            case OBJECTIVES -> lacking(sum.objectives(), "objetivo", "objetivos");
            case GOALS -> lacking(sum.goals(), "meta", "metas");
            case INDICATORS -> lacking(sum.indicators(), "indicador", "indicadores");
            case ACTIONS -> lacking(sum.actions(), "acción", "acciones");
            default -> "Entregado";
        };
    }

    private static Standing filled(int done, int total, String one, String many) {
        return filled(done, total, total, one, many);
    }

    private static Standing filled(int done, int total, int shown, String one, String many) {
        if (shown == 0) {
            return Standing.NOT_BEGUN;
        }
        return done == total ? Standing.done(lacking(shown, one, many)) : Standing.inProgress(done + " de " + total);
    }

    @Override
    public Optional<Todo> next() {
        if (!view.state().editable()) {
            return Todo.reopen(view);
        }
        if (!sum.mayEdit()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(conflict(), adjustment()), order().map(this::on))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Todo.deliver(view, "el plan de mejoramiento " + year));
    }

    /** The pages as the process orders its steps; what it names none for comes after, as Guía 34 orders it. */
    private Stream<StepPage> order() {
        return Stream.concat(view.state().steps().stream().map(Step::page), USUAL.stream())
                .distinct();
    }

    private Optional<Todo> on(StepPage page) {
        return switch (page) {
            case PRIORITIES -> priorities();
            case OBJECTIVES -> objectives();
            case GOALS -> goals();
            case INDICATORS -> indicators();
            case ACTIONS -> actions();
            case SCHEDULE -> schedule();
            default -> Optional.empty();
        };
    }

    private Optional<Todo> conflict() {
        return sum.conflicts().stream()
                .findFirst()
                .map(it -> new Todo(
                        it.text(),
                        "Ver los dos valores",
                        it.mend().page(),
                        it.mend().place()));
    }

    private Optional<Todo> adjustment() {
        return when(
                sum.mayEditAll() && sum.adjusting() && !sum.adjustmentTold(),
                StepPage.DELIVERY,
                "Escriba por qué se ajusta el plan, en qué corte y con qué instancias",
                "Explicar el ajuste");
    }

    /** Once an objective stands the team has chosen: what it left without a priority is for the checks to name. */
    private Optional<Todo> priorities() {
        int left = sum.opportunities() - sum.judged();
        return when(
                sum.mayEditAll() && left > 0 && sum.objectives() == 0 && !sum.adjusting(),
                StepPage.PRIORITIES,
                left == 1 ? "Priorice la oportunidad que falta" : "Priorice " + left + " oportunidades",
                "Priorizar");
    }

    private Optional<Todo> objectives() {
        return when(
                sum.mayEditAll() && sum.objectives() == 0,
                StepPage.OBJECTIVES,
                "Formule el primer objetivo a partir de las oportunidades priorizadas",
                "Formular objetivos");
    }

    private Optional<Todo> goals() {
        int without = sum.objectives() - sum.objectivesWithGoals();
        int untyped = sum.goals() - sum.typedGoals();
        if (without > 0) {
            return when(
                    true,
                    StepPage.GOALS,
                    "Escriba las metas de " + lacking(without, "objetivo que no tiene", "objetivos que no tienen"),
                    "Formular metas");
        }
        return when(
                untyped > 0,
                StepPage.GOALS,
                "Complete la cantidad, la unidad o la fecha de " + lacking(untyped, "meta", "metas"),
                "Completar metas");
    }

    private Optional<Todo> indicators() {
        int left = sum.goals() - sum.goalsWithIndicators();
        return when(
                left > 0,
                StepPage.INDICATORS,
                "Defina el indicador de " + lacking(left, "meta que no lo tiene", "metas que no lo tienen"),
                "Definir indicadores");
    }

    private Optional<Todo> actions() {
        int without = sum.goals() - sum.goalsWithActions();
        int ownerless = sum.actions() - sum.ownedActions();
        if (without > 0) {
            return when(
                    true,
                    StepPage.ACTIONS,
                    "Escriba las acciones de " + lacking(without, "meta que no tiene", "metas que no tienen"),
                    "Definir acciones");
        }
        return when(
                ownerless > 0,
                StepPage.ACTIONS,
                "Diga quién responde por " + lacking(ownerless, "acción", "acciones"),
                "Completar responsables");
    }

    private Optional<Todo> schedule() {
        int left = sum.actions() - sum.datedActions();
        return when(
                left > 0,
                StepPage.SCHEDULE,
                "Ponga inicio y fin a " + lacking(left, "acción", "acciones"),
                "Completar el cronograma");
    }

    private static Optional<Todo> when(boolean applies, StepPage page, String title, String button) {
        return applies ? Optional.of(Todo.on(page, title, button)) : Optional.empty();
    }

    private static String lacking(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
