package co.ruta.core.plan;

import co.ruta.core.plan.PlanContent.Orphan;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.check.PlanView.Resource;
import co.ruta.sdk.definition.PriorityScheme;
import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a draft, grown into the tree. What is not there is empty, never zero. */
final class PlanTree {
    private final PlanLinks links;
    private final PriorityScheme priorities;

    PlanTree(PlanLinks links, PriorityScheme priorities) {
        this.links = links;
        this.priorities = priorities;
    }

    PlanView view(int from, int to, int year) {
        return new PlanView(
                from,
                to,
                year,
                links.nodes("opportunities").stream().map(this::opportunity).toList(),
                links.nodes("objectives").stream().map(this::objective).toList());
    }

    private Opportunity opportunity(String id) {
        return new Opportunity(
                id,
                Optional.of(text(PlanField.OPPORTUNITY_COMPONENT, id)).filter(it -> !it.isEmpty()),
                text(PlanField.OPPORTUNITY_TEXT, id),
                origin(text(PlanField.OPPORTUNITY_SOURCE, id)),
                whole(PlanField.OPPORTUNITY_LEVEL, id),
                priority(id),
                links.flag(PlanField.OPPORTUNITY_DISCARDED.path(id)));
    }

    private Map<String, Integer> priority(String id) {
        Map<String, Integer> judged = new HashMap<>();
        priorities.criteria().forEach(it -> links.whole(PlanField.OPPORTUNITY_PRIORITY.path(id, it.id()))
                .filter(it::takes)
                .ifPresent(value -> judged.put(it.id(), value)));
        return judged;
    }

    private static Origin origin(String text) {
        return Arrays.stream(Origin.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElse(Origin.SELF_ASSESSMENT);
    }

    private Objective objective(String id) {
        return new Objective(
                id,
                text(PlanField.OBJECTIVE_TEXT, id),
                text(PlanField.OBJECTIVE_AREA, id),
                links.items("objectives/" + id + "/opportunities/").keySet().stream()
                        .filter(it -> links.exists("opportunities", it))
                        .toList(),
                below("goals", PlanField.GOAL_OBJECTIVE, id).stream()
                        .map(this::goal)
                        .toList());
    }

    private List<String> below(String group, PlanField parent, String id) {
        return links.nodes(group).stream()
                .filter(it -> text(parent, it).equals(id))
                .toList();
    }

    private Goal goal(String id) {
        return new Goal(
                id,
                text(PlanField.GOAL_TEXT, id),
                links.number(PlanField.GOAL_QUANTITY.path(id)),
                text(PlanField.GOAL_UNIT, id),
                links.date(PlanField.GOAL_DUE.path(id)),
                links.number(PlanField.GOAL_BASELINE.path(id)),
                targets(id),
                below("indicators", PlanField.INDICATOR_GOAL, id).stream()
                        .map(this::indicator)
                        .toList(),
                below("actions", PlanField.ACTION_GOAL, id).stream()
                        .map(this::action)
                        .toList());
    }

    private SortedMap<Integer, BigDecimal> targets(String goal) {
        SortedMap<Integer, BigDecimal> targets = new TreeMap<>();
        links.items("goals/" + goal + "/targets/").forEach((year, value) -> {
            if (value.parsed() instanceof JsonNumber number) {
                targets.put(Integer.parseInt(year), number.bigDecimalValue());
            }
        });
        return targets;
    }

    private Indicator indicator(String id) {
        return new Indicator(
                id,
                text(PlanField.INDICATOR_NAME, id),
                text(PlanField.INDICATOR_NUMERATOR, id),
                text(PlanField.INDICATOR_DENOMINATOR, id),
                text(PlanField.INDICATOR_UNIT, id),
                links.number(PlanField.INDICATOR_BASELINE.path(id)),
                text(PlanField.INDICATOR_FREQUENCY, id),
                text(PlanField.INDICATOR_SOURCE, id));
    }

    private Action action(String id) {
        return new Action(
                id,
                text(PlanField.ACTION_TEXT, id),
                text(PlanField.ACTION_OWNER, id),
                links.date(PlanField.ACTION_START.path(id)),
                links.date(PlanField.ACTION_END.path(id)),
                whole(PlanField.ACTION_WEIGHT, id),
                text(PlanField.ACTION_PRODUCT, id),
                below("resources", PlanField.RESOURCE_ACTION, id).stream()
                        .map(this::resource)
                        .toList());
    }

    private Resource resource(String id) {
        Map<Integer, Long> costs = new TreeMap<>();
        links.items("resources/" + id + "/cost/").forEach((year, value) -> {
            if (value.parsed() instanceof JsonNumber number) {
                costs.put(Integer.parseInt(year), number.bigDecimalValue().longValue());
            }
        });
        return new Resource(
                id,
                text(PlanField.RESOURCE_NAME, id),
                text(PlanField.RESOURCE_KIND, id),
                text(PlanField.RESOURCE_SOURCE, id),
                costs);
    }

    /** Nodes whose parent is not there. */
    List<Orphan> orphans() {
        List<Orphan> orphans = new ArrayList<>();
        orphans(orphans, PlanField.GOAL_OBJECTIVE, PlanField.GOAL_TEXT);
        orphans(orphans, PlanField.INDICATOR_GOAL, PlanField.INDICATOR_NAME);
        orphans(orphans, PlanField.ACTION_GOAL, PlanField.ACTION_TEXT);
        orphans(orphans, PlanField.RESOURCE_ACTION, PlanField.RESOURCE_NAME);
        return orphans;
    }

    private void orphans(List<Orphan> orphans, PlanField parent, PlanField title) {
        String above = parent.parents().orElseThrow();
        links.nodes(parent.group()).stream()
                .filter(it -> !links.exists(above, text(parent, it)))
                .forEach(it -> orphans.add(new Orphan(parent.group() + "/" + it, text(title, it))));
    }

    private String text(PlanField field, String id) {
        return links.text(field.path(id));
    }

    private Optional<Integer> whole(PlanField field, String id) {
        return links.whole(field.path(id));
    }
}
