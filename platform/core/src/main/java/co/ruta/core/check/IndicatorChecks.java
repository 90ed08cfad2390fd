package co.ruta.core.check;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.Suggestion;
import co.ruta.sdk.check.Suggestion.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator that can be computed, in the unit of its goal. */
final class IndicatorChecks {
    private IndicatorChecks() {}

    static Stream<Hit> incomplete(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).flatMap(it -> it.indicators().stream()).flatMap(IndicatorChecks::lacking);
    }

    private static Stream<Hit> lacking(Indicator indicator) {
        List<String> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        lacks(indicator.numerator().isBlank(), "numerator", "el numerador", fields, names);
        lacks(
                indicator.denominator().isBlank() && Units.isPercent(indicator.unit()),
                "denominator",
                "el denominador",
                fields,
                names);
        lacks(indicator.unit().isBlank(), "unit", "la unidad", fields, names);
        lacks(indicator.baseline().isEmpty(), "baseline", "la línea base", fields, names);
        if (fields.isEmpty()) {
            return Stream.empty();
        }
        String node = Nodes.indicator(indicator.id()) + "/";
        return Stream.of(Hit.at(node + fields.get(0))
                .also(fields.stream().skip(1).map(it -> node + it).toList())
                .with(Map.of("lacking", Words.list(names))));
    }

    private static void lacks(boolean lacks, String field, String name, List<String> fields, List<String> names) {
        if (lacks) {
            fields.add(field);
            names.add(name);
        }
    }

    /** Of several indicators one in the goal's unit is enough: the others may tell more. */
    static Stream<Hit> unitMismatch(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return Nodes.goals(plan).filter(it -> !it.unit().isBlank()).flatMap(IndicatorChecks::strangers);
    }

    private static Stream<Hit> strangers(Goal goal) {
        List<Indicator> measured =
                goal.indicators().stream().filter(it -> !it.unit().isBlank()).toList();
        if (measured.stream().anyMatch(it -> Units.same(it.unit(), goal.unit()))) {
            return Stream.empty();
        }
        return measured.stream().map(it -> {
            String path = Nodes.indicator(it.id()) + "/unit";
            return Hit.at(path)
                    .with(Map.of("indicator", it.unit(), "goal", goal.unit()))
                    .suggesting(new Suggestion(path, Type.TEXT, goal.unit()));
        });
    }
}
