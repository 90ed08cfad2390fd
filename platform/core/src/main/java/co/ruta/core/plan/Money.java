package co.ruta.core.plan;

import co.ruta.core.plan.MoneyView.Line;
import co.ruta.core.plan.MoneyView.ResourceLine;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Resource;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Adds up what a plan costs. */
final class Money {
    private static final String NO_SOURCE = "Sin fuente";

    private Money() {}

    static MoneyView of(PlanView plan) {
        List<ResourceLine> resources = new ArrayList<>();
        plan.objectives().stream()
                .flatMap(it -> it.goals().stream())
                .flatMap(it -> it.actions().stream())
                .forEach(action -> action.resources().stream()
                        .filter(it -> !it.costs().isEmpty())
                        .forEach(it -> resources.add(line(it, action.text()))));
        Map<String, SortedMap<Integer, Long>> bySource = new TreeMap<>();
        SortedMap<Integer, Long> byYear = new TreeMap<>();
        for (ResourceLine it : resources) {
            it.byYear().forEach((year, cost) -> {
                bySource.computeIfAbsent(it.source(), source -> new TreeMap<>()).merge(year, cost, Long::sum);
                byYear.merge(year, cost, Long::sum);
            });
        }
        TreeSet<Integer> years = new TreeSet<>(byYear.keySet());
        IntStream.rangeClosed(plan.from(), plan.to()).forEach(years::add);
        return new MoneyView(
                List.copyOf(years),
                bySource.entrySet().stream()
                        .map(it -> new Line(it.getKey(), it.getValue(), total(it.getValue())))
                        .sorted(Comparator.comparing((Line it) -> -it.total()).thenComparing(Line::source))
                        .toList(),
                resources,
                byYear,
                total(byYear));
    }

    private static ResourceLine line(Resource it, String action) {
        String source = it.source().isBlank() ? NO_SOURCE : it.source().strip();
        SortedMap<Integer, Long> costs = new TreeMap<>(it.costs());
        return new ResourceLine(it.id(), it.name(), source, action, costs, total(costs));
    }

    private static long total(Map<Integer, Long> costs) {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All costs of a resource. */
    static long total(Resource it) {
        return total(it.costs());
    }

    /** "$ 45.000.000". */
    static String text(long pesos) {
        return "$ "
                + NumberFormat.getIntegerInstance(Locale.forLanguageTag("es-CO"))
                        .format(pesos);
    }
}
