package co.ruta.portal.plan;

import co.ruta.core.plan.MoneyView;
import co.ruta.core.plan.PlanContent;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Numbers;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each action needs, what it costs by source and year, and when it is done. */
public record SchedulePageView(
        PlanSheet sheet,
        PlanContent content,
        Findings findings,
        MoneyView money,
        Gantt gantt,
        List<Link> years,
        String open,
        Optional<ObjectivesView.Removed> removed)
        implements PlanPage {
    /** Kinds of resource that are offered; a school may have written another. */
    public static final List<String> KINDS = List.of("Humano", "Material", "Tecnológico", "Financiero", "Otro");

    /** Sources that are offered; a school may write its own. */
    public static final List<String> SOURCES = List.of(
            "SGP, calidad",
            "Fondo de Servicios Educativos, recursos propios",
            "Secretaría de Educación",
            "Alcaldía o Gobernación",
            "Aliados y cooperación",
            "Familias y comunidad",
            "Sin costo");

    @Override
    public String template() {
        return "plan/schedule.jte";
    }

    /** What the checks say of a resource, or of the action's own resources. */
    public NodePart node(String node) {
        return NodePart.of(findings, node);
    }

    /** An action with its number and who may write what it needs. */
    public record Numbered(String number, Action action, boolean mayWrite) {}

    public List<Numbered> actions() {
        List<Numbered> all = new ArrayList<>();
        List<Objective> objectives = content.plan().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            List<Goal> goals = objectives.get(i).goals();
            boolean may = sheet.mayWrite(objectives.get(i).area());
            for (int j = 0; j < goals.size(); j++) {
                List<Action> actions = goals.get(j).actions();
                for (int k = 0; k < actions.size(); k++) {
                    all.add(new Numbered((i + 1) + "." + (j + 1) + "." + (k + 1), actions.get(k), may));
                }
            }
        }
        return all;
    }

    public boolean isOpen(String node) {
        return open.equals(node)
                || sheet.written().errors().keySet().stream().anyMatch(it -> it.startsWith(node + "/"));
    }

    public List<Link> kinds(Resource it) {
        List<Link> kinds =
                new ArrayList<>(KINDS.stream().map(kind -> Link.to(kind, kind)).toList());
        if (!it.kind().isBlank() && !KINDS.contains(it.kind())) {
            kinds.add(Link.to(it.kind(), it.kind()));
        }
        return kinds;
    }

    /** The years a cost can be written for: the horizon's, and others that have one. */
    public List<Integer> costYears(Resource it) {
        return java.util.stream.Stream.concat(sheet.years().stream(), it.costs().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public static String cost(Resource it, int year) {
        return Optional.ofNullable(it.costs().get(year))
                .map(cost -> Numbers.show(java.math.BigDecimal.valueOf(cost)))
                .orElse("");
    }

    public static long total(Resource it) {
        return it.costs().values().stream().mapToLong(Long::longValue).sum();
    }

    public static String pesos(Map<Integer, Long> byYear, int year) {
        return Numbers.pesos(byYear.getOrDefault(year, 0L));
    }

    /** "El plan cuesta $ 9.450.000 en tres años; 38 de cada 100 pesos son de …". */
    public String moneySentence() {
        if (money.total() == 0) {
            return "Todavía no hay costos escritos.";
        }
        String sentence = "El plan cuesta " + Numbers.pesos(money.total());
        MoneyView.Line dearest = money.sources().get(0);
        long share = Math.round(100.0 * dearest.total() / money.total());
        return sentence + (share == 100 ? "; todo es de " : "; " + share + " de cada 100 pesos son de ")
                + dearest.source() + ".";
    }
}
