package co.ruta.portal.plan;

import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.PlanSummary;
import co.ruta.core.plan.PriorityView;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Numbers;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.school.Verified;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree of the plan: objective, goal, indicator and action, each written in its place.
 *
 * @param open node to show unfolded, e.g. {@code actions/{ulid}}; empty for none
 * @param removed what was just removed and can be brought back
 * @param verified what the secretaría verified
 */
public record ObjectivesView(
        PlanSheet sheet,
        PlanContent content,
        Findings findings,
        PlanSummary summary,
        List<PriorityView> opportunities,
        String open,
        Optional<Removed> removed,
        Verified verified)
        implements PlanPage {
    private static final int OFFERED = 6;

    @Override
    public String template() {
        return "plan/objectives.jte";
    }

    /**
     * A removal that can be undone.
     *
     * @param what "la acción", "la meta y lo que dependía de ella"
     * @param from the draft's revision before it
     * @param to the draft's revision after it
     */
    public record Removed(String what, long from, long to) {
        /** What was removed, by the kind of node. */
        static String what(String node) {
            return switch (node.split("/", -1)[0]) {
                case "objectives" -> "el objetivo, con sus metas y acciones";
                case "goals" -> "la meta, con sus indicadores y acciones";
                case "indicators" -> "el indicador";
                case "actions" -> "la acción, con sus recursos";
                case "resources" -> "el recurso";
                case "socialisation" -> "el momento de socialización";
                default -> "lo que había";
            };
        }
    }

    public List<Objective> objectives() {
        return content.plan().objectives();
    }

    public String counted() {
        return PortalText.count(summary.objectives(), "objetivo", "objetivos") + ", "
                + PortalText.count(summary.goals(), "meta", "metas") + ", "
                + PortalText.count(summary.indicators(), "indicador", "indicadores") + " y "
                + PortalText.count(summary.actions(), "acción", "acciones");
    }

    /** Whether a node is shown unfolded: it was asked for, it is new, or something in it could not be saved. */
    public boolean isOpen(String node) {
        return open.equals(node)
                || sheet.written().errors().keySet().stream().anyMatch(it -> it.startsWith(node + "/"));
    }

    public boolean mayWrite(Objective objective) {
        return sheet.mayWrite(objective.area());
    }

    /** Opportunities that the team works on and no objective answers yet. */
    public List<PriorityView> unanswered() {
        return opportunities.stream()
                .filter(it -> !it.discarded() && it.objectives().isEmpty())
                .toList();
    }

    public List<PriorityView> answered(Objective objective) {
        return opportunities.stream()
                .filter(it -> objective.opportunities().contains(it.opportunity()))
                .toList();
    }

    public List<PriorityView> linkable(Objective objective) {
        return opportunities.stream()
                .filter(it -> !it.discarded() && !objective.opportunities().contains(it.opportunity()))
                .toList();
    }

    public List<Link> areas() {
        return content.areas().stream().map(it -> Link.to(it.name(), it.slug())).toList();
    }

    /** Objectives a goal can move to, by number and words. */
    public List<Link> goalHomes() {
        List<Link> homes = new ArrayList<>();
        for (int i = 0; i < objectives().size(); i++) {
            Objective it = objectives().get(i);
            if (mayWrite(it)) {
                homes.add(Link.to((i + 1) + ". " + brief(it.text(), "Objetivo sin escribir"), it.id()));
            }
        }
        return homes;
    }

    /** Goals that an indicator or action can move to. */
    public List<Link> leafHomes() {
        List<Link> homes = new ArrayList<>();
        for (int i = 0; i < objectives().size(); i++) {
            Objective objective = objectives().get(i);
            for (int j = 0; mayWrite(objective) && j < objective.goals().size(); j++) {
                Goal it = objective.goals().get(j);
                homes.add(Link.to((i + 1) + "." + (j + 1) + " " + brief(it.text(), "Meta sin escribir"), it.id()));
            }
        }
        return homes;
    }

    private static String brief(String text, String none) {
        String words = text.isBlank() ? none : text;
        return words.length() <= 60 ? words : words.substring(0, 58) + "…";
    }

    public static GoalPart part(Goal goal) {
        return new GoalPart(goal);
    }

    public NodePart node(Objective it) {
        return NodePart.of(findings, it, opportunities);
    }

    public NodePart node(Goal it) {
        return NodePart.of(findings, it);
    }

    public NodePart node(Indicator it) {
        return NodePart.of(findings, it);
    }

    public NodePart node(Action it) {
        return NodePart.of(findings, it);
    }

    /** Unanswered opportunities that are offered at once; the others are folded. */
    public List<PriorityView> offered() {
        return unanswered().stream().limit(OFFERED).toList();
    }

    public List<PriorityView> further() {
        return unanswered().stream().skip(OFFERED).toList();
    }

    public FoundPart found() {
        return new FoundPart(findings);
    }

    /** "Metas por año: 2027, 25; 2028, 18"; empty when none is written. */
    public static String targets(Goal goal) {
        return String.join(
                "; ",
                goal.targets().entrySet().stream()
                        .map(it -> it.getKey() + ", " + Numbers.show(it.getValue()))
                        .toList());
    }

    /** "Numerador ÷ denominador × 100. Línea de base: 52 %." */
    public static String formula(Indicator it) {
        List<String> parts = new ArrayList<>();
        if (!it.numerator().isBlank()) {
            parts.add(it.numerator()
                    + (it.denominator().isBlank() ? "" : " ÷ " + it.denominator())
                    + (it.unit().strip().equals("%") ? " × 100" : ""));
        }
        parts.add("Línea de base: "
                + it.baseline().map(Numbers::show).orElse("sin dato")
                + (it.baseline().isPresent() && !it.unit().isBlank() ? " " + it.unit() : ""));
        if (!it.frequency().isBlank()) {
            parts.add("Se mide: " + it.frequency());
        }
        return String.join(". ", parts) + ".";
    }

    /** "1 de febrero a 29 de octubre de 2027. Docentes de primaria. Peso 60 %. $ 1.850.000." */
    public static String facts(Action it) {
        List<String> parts = new ArrayList<>();
        parts.add(Spans.of(it.start(), it.end()));
        parts.add(it.owner().isBlank() ? "Sin responsable" : it.owner());
        it.weight().ifPresent(weight -> parts.add("Peso " + weight + "\u00a0%"));
        long cost = it.resources().stream()
                .flatMap(resource -> resource.costs().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        parts.add(it.resources().isEmpty() ? "Sin recursos" : Numbers.pesos(cost));
        return String.join(". ", parts) + ".";
    }
}
