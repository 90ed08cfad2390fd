package co.ruta.portal.plan;

import co.ruta.core.plan.PlanOverview;
import co.ruta.core.plan.PlanOverview.Next;
import co.ruta.core.plan.PlanOverview.PlanLine;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a year of the plan is begun: what it answers, what will come in, and what a new plan needs.
 *
 * @param key idempotency key minted for this showing of the page
 * @param texts what the person had written, when the page comes back; by field
 * @param wrong what is wrong, by field
 */
public record BeginView(
        SchoolPlace at,
        PlanOverview overview,
        String key,
        String csrf,
        Map<String, String> texts,
        Map<String, String> wrong,
        List<Trouble> errors)
        implements View {
    @Override
    public String template() {
        return "plan/begin.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "plan.css");
    }

    public Optional<Next> next() {
        return overview.next();
    }

    public boolean ready(Next next) {
        return next.mayOpen() && next.waitsFor().isEmpty();
    }

    public static String horizon(int from, int to) {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    public static String horizon(PlanLine plan) {
        return horizon(plan.from(), plan.to());
    }

    /** Whether "a new plan" is what the form shows chosen. */
    public boolean choosesNew(Next next) {
        return texts.getOrDefault("how", next.continues().isPresent() ? "continue" : "new")
                .equals("new");
    }

    public String text(String field, String usual) {
        return texts.getOrDefault(field, usual);
    }

    public Optional<String> error(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    /** What comes in at the beginning, in words; empty when nothing does. */
    public static List<String> brings(Next next) {
        List<String> brings = new ArrayList<>();
        next.continues()
                .ifPresent(
                        it -> brings.add("Los objetivos, metas, indicadores y acciones de la última entrega del plan "
                                + horizon(it) + ", si lo continúa: nada se vuelve a digitar."));
        brings.add(
                next.opportunities() == 0
                        ? "La autoevaluación no dejó oportunidades de mejoramiento; podrá agregarlas a mano."
                        : PortalText.count(
                                        next.opportunities(),
                                        "oportunidad de mejoramiento",
                                        "oportunidades de mejoramiento")
                                + " de la autoevaluación entregada, cada una con el nivel del que salió.");
        if (next.unmetGoals() > 0) {
            brings.add(PortalText.count(next.unmetGoals(), "meta", "metas")
                    + " del año anterior que no se cumplieron del todo, como oportunidades.");
        }
        return brings;
    }
}
