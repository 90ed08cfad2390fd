package co.ruta.core.plan;

import co.ruta.core.stage.Answer;
import co.ruta.core.stage.Mend;
import co.ruta.core.stage.Point;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What will be delivered, section by section, and what is worth mending without stopping anything. */
final class PlanAnswers {
    private final PlanContent content;
    private final PlanSummary sum;

    PlanAnswers(PlanContent content, PlanSummary sum) {
        this.content = content;
        this.sum = sum;
    }

    List<Answer> answers() {
        int kept = sum.opportunities() - sum.discarded();
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(
                "Horizonte",
                content.plan().from() + "–" + content.plan().to() + "; esta edición es de "
                        + content.plan().year(),
                Mend.page(StepPage.PLAN),
                false));
        answers.add(new Answer(
                "Oportunidades priorizadas",
                sum.judged() + " de " + sum.opportunities() + " valoradas o descartadas; " + sum.answered() + " de "
                        + kept + " con objetivo",
                Mend.page(StepPage.PRIORITIES),
                sum.judged() < sum.opportunities()));
        answers.add(new Answer(
                "Objetivos",
                counted(sum.objectives(), "objetivo", "objetivos") + areas(),
                Mend.page(StepPage.OBJECTIVES),
                sum.objectives() == 0));
        answers.add(new Answer(
                "Metas",
                counted(sum.goals(), "meta", "metas") + "; " + sum.typedGoals() + " con cantidad, unidad y fecha",
                Mend.page(StepPage.GOALS),
                sum.typedGoals() < sum.goals()));
        answers.add(new Answer(
                "Indicadores",
                counted(sum.indicators(), "indicador", "indicadores") + "; "
                        + counted(sum.goals() - sum.goalsWithIndicators(), "meta sin indicador", "metas sin indicador"),
                Mend.page(StepPage.INDICATORS),
                sum.goalsWithIndicators() < sum.goals()));
        answers.add(new Answer(
                "Acciones",
                counted(sum.actions(), "acción", "acciones") + "; " + sum.ownedActions() + " con responsable y "
                        + sum.datedActions() + " con fechas",
                Mend.page(StepPage.ACTIONS),
                sum.datedActions() < sum.actions()));
        answers.add(new Answer(
                "Recursos",
                Money.text(Money.of(content.plan()).total()) + money(),
                Mend.page(StepPage.RESOURCES),
                false));
        answers.add(new Answer(
                "Divulgación",
                sum.socialisation() == 0
                        ? "Sin registrar"
                        : counted(sum.socialisation(), "encuentro o medio", "encuentros o medios"),
                Mend.page(StepPage.SOCIALISATION),
                false));
        return answers;
    }

    private String areas() {
        long areas = content.plan().objectives().stream()
                .map(Objective::area)
                .filter(it -> !it.isBlank())
                .distinct()
                .count();
        return areas == 0 ? "" : " en " + counted((int) areas, "área de gestión", "áreas de gestión");
    }

    private String money() {
        int sources = Money.of(content.plan()).sources().size();
        return sources == 0 ? "" : " de " + counted(sources, "fuente", "fuentes");
    }

    List<Point> advice() {
        List<Point> advice = new ArrayList<>();
        String criteria = content.priorities().named();
        many(
                advice,
                "OPPORTUNITIES_NOT_JUDGED",
                sum.opportunities() - sum.judged(),
                "oportunidad sin valorar su " + criteria,
                "oportunidades sin valorar su " + criteria,
                StepPage.PRIORITIES,
                content.plan().opportunities().stream()
                        .filter(it -> !it.discarded() && !Priorities.judged(content.priorities(), it))
                        .map(it -> "opportunities/" + it.id())
                        .findFirst());
        many(
                advice,
                "OPPORTUNITIES_NOT_ANSWERED",
                sum.opportunities() - sum.discarded() - sum.answered(),
                "oportunidad sin objetivo que la atienda; puede descartarla y decir el motivo",
                "oportunidades sin objetivo que las atienda; puede descartarlas y decir el motivo",
                StepPage.PRIORITIES,
                Optional.empty());
        many(
                advice,
                "OBJECTIVES_WITHOUT_GOAL",
                sum.objectives() - sum.objectivesWithGoals(),
                "objetivo sin meta",
                "objetivos sin meta",
                StepPage.OBJECTIVES,
                content.plan().objectives().stream()
                        .filter(it -> it.goals().isEmpty())
                        .map(it -> "objectives/" + it.id())
                        .findFirst());
        many(
                advice,
                "GOALS_INCOMPLETE",
                sum.goals() - sum.typedGoals(),
                "meta a la que le falta cantidad, unidad o fecha",
                "metas a las que les falta cantidad, unidad o fecha",
                StepPage.GOALS,
                goal(it -> it.quantity().isEmpty()
                        || it.unit().isBlank()
                        || it.due().isEmpty()));
        many(
                advice,
                "GOALS_WITHOUT_INDICATOR",
                sum.goals() - sum.goalsWithIndicators(),
                "meta sin indicador",
                "metas sin indicador",
                StepPage.INDICATORS,
                goal(it -> it.indicators().isEmpty()));
        many(
                advice,
                "GOALS_WITHOUT_ACTION",
                sum.goals() - sum.goalsWithActions(),
                "meta sin acciones",
                "metas sin acciones",
                StepPage.ACTIONS,
                goal(it -> it.actions().isEmpty()));
        many(
                advice,
                "ACTIONS_WITHOUT_OWNER",
                sum.actions() - sum.ownedActions(),
                "acción sin responsable",
                "acciones sin responsable",
                StepPage.ACTIONS,
                Optional.empty());
        if (sum.socialisation() == 0) {
            advice.add(new Point(
                    "PLAN_NOT_SOCIALISED",
                    "La divulgación del plan a la comunidad no está registrada.",
                    Mend.page(StepPage.SOCIALISATION)));
        }
        return advice;
    }

    private Optional<String> goal(Predicate<Goal> which) {
        return content.plan().objectives().stream()
                .flatMap(it -> it.goals().stream())
                .filter(which)
                .map(it -> "goals/" + it.id())
                .findFirst();
    }

    private static void many(
            List<Point> advice,
            String code,
            int count,
            String one,
            String several,
            StepPage page,
            Optional<String> node) {
        if (count > 0) {
            advice.add(new Point(code, "Hay " + counted(count, one, several) + ".", new Mend(page, node, node)));
        }
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
