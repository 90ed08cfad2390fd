package co.ruta.core.plan;

import co.ruta.core.plan.Changes.Named;
import co.ruta.core.plan.PlanDifference.Kind;
import co.ruta.core.plan.PlanDifference.Weight;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Resource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What changed in goals and in what hangs on them. */
final class GoalDiffer {
    private final Changes changes;

    GoalDiffer(Changes changes) {
        this.changes = changes;
    }

    /** A goal with the objective it hangs on. */
    record Placed(Goal goal, String objective, String objectiveText) {}

    void between(Map<String, Placed> before, Map<String, Placed> after) {
        Map<String, Placed> old = new LinkedHashMap<>(before);
        after.forEach((id, is) -> {
            Named named = changes.of("goals/" + id);
            Placed was = old.remove(id);
            if (was == null) {
                named.added(
                        Kind.GOAL_ADDED,
                        Weight.COMMITMENT,
                        "Se agregó una meta",
                        is.goal().text());
            } else {
                goal(named, was, is);
            }
        });
        old.forEach((id, was) -> changes.of("goals/" + id)
                .dropped(
                        Kind.GOAL_DROPPED,
                        Weight.COMMITMENT,
                        "Se quitó una meta",
                        was.goal().text()));
        indicators(nodes(before, this::indicatorsOf), nodes(after, this::indicatorsOf));
        actions(nodes(before, this::actionsOf), nodes(after, this::actionsOf));
        resources(nodes(before, this::resourcesOf), nodes(after, this::resourcesOf));
    }

    private void goal(Named named, Placed was, Placed is) {
        if (!was.objective().equals(is.objective())) {
            named.add(
                    Kind.GOAL_MOVED,
                    Weight.COMMITMENT,
                    "La meta pasó a otro objetivo",
                    Optional.of(was.objectiveText()),
                    Optional.of(is.objectiveText()));
        }
        Goal before = was.goal();
        Goal after = is.goal();
        named.text(Kind.GOAL_REWORDED, Weight.WORDING, "la redacción de la meta", before.text(), after.text());
        quantity(named, "La meta", before.quantity(), after.quantity(), unit(before), unit(after));
        if (!before.unit().equals(after.unit())) {
            named.text(
                    Kind.UNIT_CHANGED,
                    Weight.COMMITMENT,
                    "la unidad de medida de la meta",
                    before.unit(),
                    after.unit());
        }
        due(named, before.due(), after.due());
        number(
                named,
                Kind.BASELINE_CHANGED,
                Weight.MEANS,
                "la línea de base de la meta",
                before.baseline(),
                after.baseline());
        TreeSet<Integer> years = new TreeSet<>(before.targets().keySet());
        years.addAll(after.targets().keySet());
        years.forEach(year -> quantity(
                named,
                "La meta de " + year,
                Optional.ofNullable(before.targets().get(year)),
                Optional.ofNullable(after.targets().get(year)),
                unit(before),
                unit(after)));
    }

    private static String unit(Goal goal) {
        return goal.unit().isBlank() ? "" : " " + goal.unit();
    }

    private static void quantity(
            Named named,
            String what,
            Optional<BigDecimal> was,
            Optional<BigDecimal> is,
            String unitBefore,
            String unitAfter) {
        Optional<String> from = was.map(it -> Changes.number(it) + unitBefore);
        Optional<String> to = is.map(it -> Changes.number(it) + unitAfter);
        if (was.isEmpty() && is.isPresent()) {
            named.add(Kind.TARGET_ADDED, Weight.COMMITMENT, what + " se fijó en " + to.orElse(""), from, to);
        } else if (was.isPresent() && is.isEmpty()) {
            named.add(
                    Kind.TARGET_DROPPED, Weight.COMMITMENT, what + " perdió su cantidad, " + from.orElse(""), from, to);
        } else if (was.isPresent() && was.get().compareTo(is.get()) != 0) {
            boolean up = is.get().compareTo(was.get()) > 0;
            named.add(
                    up ? Kind.TARGET_RAISED : Kind.TARGET_LOWERED,
                    Weight.COMMITMENT,
                    what + (up ? " subió de " : " bajó de ") + from.orElse("") + " a " + to.orElse(""),
                    from,
                    to);
        }
    }

    private static void due(Named named, Optional<LocalDate> was, Optional<LocalDate> is) {
        Kind kind = was.isEmpty()
                ? Kind.DUE_ADDED
                : is.isEmpty() ? Kind.DUE_DROPPED : is.get().isAfter(was.get()) ? Kind.DUE_LATER : Kind.DUE_EARLIER;
        named.date(kind, Weight.COMMITMENT, "la fecha de la meta", was, is);
    }

    private static void number(
            Named named, Kind kind, Weight weight, String what, Optional<BigDecimal> was, Optional<BigDecimal> is) {
        named.text(
                kind,
                weight,
                what,
                was.map(Changes::number).orElse(""),
                is.map(Changes::number).orElse(""));
    }

    private void indicators(Map<String, Hung<Indicator>> before, Map<String, Hung<Indicator>> after) {
        each(
                before,
                after,
                it -> changes.of("indicators/" + it.node().id())
                        .added(
                                Kind.INDICATOR_ADDED,
                                Weight.MEANS,
                                "Se agregó un indicador",
                                it.node().name()),
                it -> changes.of("indicators/" + it.node().id())
                        .dropped(
                                Kind.INDICATOR_DROPPED,
                                Weight.COMMITMENT,
                                "Se quitó un indicador",
                                it.node().name()),
                this::indicator);
    }

    private void indicator(Hung<Indicator> was, Hung<Indicator> is) {
        Named named = changes.of("indicators/" + is.node().id());
        moved(named, Kind.INDICATOR_MOVED, "El indicador pasó a otra meta", was, is);
        Indicator before = was.node();
        Indicator after = is.node();
        Kind kind = Kind.INDICATOR_CHANGED;
        named.text(kind, Weight.WORDING, "el nombre del indicador", before.name(), after.name());
        named.text(kind, Weight.MEANS, "el numerador del indicador", before.numerator(), after.numerator());
        named.text(kind, Weight.MEANS, "el denominador del indicador", before.denominator(), after.denominator());
        named.text(kind, Weight.MEANS, "la unidad del indicador", before.unit(), after.unit());
        number(named, kind, Weight.MEANS, "la línea de base del indicador", before.baseline(), after.baseline());
        named.text(kind, Weight.MEANS, "la frecuencia del indicador", before.frequency(), after.frequency());
        named.text(kind, Weight.MEANS, "la fuente de los datos del indicador", before.source(), after.source());
    }

    private void actions(Map<String, Hung<Action>> before, Map<String, Hung<Action>> after) {
        each(
                before,
                after,
                it -> changes.of("actions/" + it.node().id())
                        .added(
                                Kind.ACTION_ADDED,
                                Weight.MEANS,
                                "Se agregó una acción",
                                it.node().text()),
                it -> changes.of("actions/" + it.node().id())
                        .dropped(
                                Kind.ACTION_DROPPED,
                                Weight.COMMITMENT,
                                "Se quitó una acción",
                                it.node().text()),
                this::action);
    }

    private void action(Hung<Action> was, Hung<Action> is) {
        Named named = changes.of("actions/" + is.node().id());
        moved(named, Kind.ACTION_MOVED, "La acción pasó a otra meta", was, is);
        Action before = was.node();
        Action after = is.node();
        named.text(Kind.ACTION_REWORDED, Weight.WORDING, "la redacción de la acción", before.text(), after.text());
        named.text(Kind.OWNER_CHANGED, Weight.MEANS, "el responsable", before.owner(), after.owner());
        named.date(Kind.DATES_CHANGED, Weight.MEANS, "el inicio de la acción", before.start(), after.start());
        named.date(Kind.DATES_CHANGED, Weight.MEANS, "el fin de la acción", before.end(), after.end());
        named.text(
                Kind.WEIGHT_CHANGED,
                Weight.MEANS,
                "el peso de la acción",
                before.weight().map(it -> it + " %").orElse(""),
                after.weight().map(it -> it + " %").orElse(""));
        named.text(Kind.PRODUCT_CHANGED, Weight.MEANS, "el producto de la acción", before.product(), after.product());
    }

    private void resources(Map<String, Hung<Resource>> before, Map<String, Hung<Resource>> after) {
        each(
                before,
                after,
                it -> changes.of("resources/" + it.node().id())
                        .added(Kind.RESOURCE_ADDED, Weight.MEANS, "Se agregó un recurso", words(it.node())),
                it -> changes.of("resources/" + it.node().id())
                        .dropped(Kind.RESOURCE_DROPPED, Weight.MEANS, "Se quitó un recurso", words(it.node())),
                this::resource);
    }

    private void resource(Hung<Resource> was, Hung<Resource> is) {
        Named named = changes.of("resources/" + is.node().id());
        Resource before = was.node();
        Resource after = is.node();
        named.text(Kind.RESOURCE_CHANGED, Weight.WORDING, "el nombre del recurso", before.name(), after.name());
        named.text(Kind.RESOURCE_CHANGED, Weight.WORDING, "la clase del recurso", before.kind(), after.kind());
        named.text(Kind.RESOURCE_CHANGED, Weight.MEANS, "la fuente de financiación", before.source(), after.source());
        TreeSet<Integer> years = new TreeSet<>(before.costs().keySet());
        years.addAll(after.costs().keySet());
        years.forEach(year -> {
            long from = before.costs().getOrDefault(year, 0L);
            long to = after.costs().getOrDefault(year, 0L);
            if (from != to) {
                named.add(
                        to > from ? Kind.MONEY_RAISED : Kind.MONEY_LOWERED,
                        Weight.MEANS,
                        "El dinero de " + year + (to > from ? " subió de " : " bajó de ") + Money.text(from) + " a "
                                + Money.text(to),
                        Optional.of(Money.text(from)),
                        Optional.of(Money.text(to)));
            }
        });
    }

    private static String words(Resource it) {
        long total = Money.total(it);
        return it.name() + (total == 0 ? "" : ", " + Money.text(total));
    }

    private static <T> void moved(Named named, Kind kind, String sentence, Hung<T> was, Hung<T> is) {
        if (!was.goal().id().equals(is.goal().id())) {
            named.add(
                    kind,
                    Weight.MEANS,
                    sentence,
                    Optional.of(was.goal().text()),
                    Optional.of(is.goal().text()));
        }
    }

    private static <T> void each(
            Map<String, Hung<T>> before,
            Map<String, Hung<T>> after,
            Consumer<Hung<T>> added,
            Consumer<Hung<T>> dropped,
            BiConsumer<Hung<T>, Hung<T>> both) {
        Map<String, Hung<T>> old = new LinkedHashMap<>(before);
        after.forEach((id, is) -> {
            Hung<T> was = old.remove(id);
            if (was == null) {
                added.accept(is);
            } else {
                both.accept(was, is);
            }
        });
        old.values().forEach(dropped);
    }

    private static <T> Map<String, Hung<T>> nodes(
            Map<String, Placed> goals, BiConsumer<Map<String, Hung<T>>, Goal> collect) {
        Map<String, Hung<T>> nodes = new LinkedHashMap<>();
        goals.values().forEach(it -> collect.accept(nodes, it.goal()));
        return nodes;
    }

    private void indicatorsOf(Map<String, Hung<Indicator>> nodes, Goal goal) {
        goal.indicators().forEach(it -> nodes.put(it.id(), new Hung<>(it, goal)));
    }

    private void actionsOf(Map<String, Hung<Action>> nodes, Goal goal) {
        goal.actions().forEach(it -> nodes.put(it.id(), new Hung<>(it, goal)));
    }

    private void resourcesOf(Map<String, Hung<Resource>> nodes, Goal goal) {
        goal.actions().forEach(action -> action.resources().forEach(it -> nodes.put(it.id(), new Hung<>(it, goal))));
    }

    /** A node with the goal it hangs on. */
    private record Hung<T>(T node, Goal goal) {}
}
