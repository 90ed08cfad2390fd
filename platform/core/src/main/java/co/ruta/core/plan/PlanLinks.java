package co.ruta.core.plan;

import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What hangs on what in a draft: the live values by path, with operations laid over them. */
final class PlanLinks {
    private final TreeMap<String, DraftValue> values = new TreeMap<>();

    PlanLinks(List<DraftRow> rows) {
        rows.forEach(row -> row.value().ifPresent(it -> values.put(row.path(), it)));
    }

    private PlanLinks(TreeMap<String, DraftValue> values) {
        this.values.putAll(values);
    }

    /** As it will be once these are written. */
    PlanLinks with(List<Operation> operations) {
        PlanLinks after = new PlanLinks(values);
        operations.forEach(it -> it.value()
                .ifPresentOrElse(value -> after.values.put(it.path(), value), () -> after.values.remove(it.path())));
        return after;
    }

    Optional<DraftValue> value(String path) {
        return Optional.ofNullable(values.get(path));
    }

    String text(String path) {
        return value(path)
                .map(DraftValue::parsed)
                .filter(JsonString.class::isInstance)
                .map(it -> ((JsonString) it).getString())
                .orElse("");
    }

    Optional<BigDecimal> number(String path) {
        return value(path)
                .map(DraftValue::parsed)
                .filter(JsonNumber.class::isInstance)
                .map(it -> ((JsonNumber) it).bigDecimalValue());
    }

    Optional<Integer> whole(String path) {
        return number(path).map(BigDecimal::intValue);
    }

    Optional<LocalDate> date(String path) {
        return Optional.of(text(path)).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    }

    boolean flag(String path) {
        return value(path).filter(it -> it.json().equals("true")).isPresent();
    }

    /** Ids of the nodes of a group that anything is said of: by their order, and by age among equals. */
    List<String> nodes(String group) {
        return values.subMap(group + "/", group + "/" + Character.MAX_VALUE).keySet().stream()
                .map(it -> it.split("/", -1)[1])
                .distinct()
                .sorted(Comparator.comparing((String it) ->
                                whole(group + "/" + it + "/order").orElse(Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What stands below a node: the last part of each path → its value. */
    SortedMap<String, DraftValue> items(String prefix) {
        SortedMap<String, DraftValue> items = new TreeMap<>();
        values.subMap(prefix, prefix + Character.MAX_VALUE)
                .forEach((path, value) -> items.put(path.substring(prefix.length()), value));
        return items;
    }

    /** Whether anything is said of the node. */
    boolean exists(String group, String id) {
        String prefix = group + "/" + id + "/";
        String first = values.ceilingKey(prefix);
        return first != null && first.startsWith(prefix);
    }

    /** The objective a node hangs on; empty when the chain breaks. */
    Optional<String> objective(String group, String id) {
        return switch (group) {
            case "objectives" -> Optional.of(id);
            case "goals" -> up("goals", id, "objective");
            case "indicators", "actions" -> up(group, id, "goal").flatMap(it -> objective("goals", it));
            case "resources" -> up("resources", id, "action").flatMap(it -> objective("actions", it));
            default -> Optional.empty();
        };
    }

    private Optional<String> up(String group, String id, String parent) {
        return Optional.of(text(group + "/" + id + "/" + parent)).filter(it -> !it.isEmpty());
    }

    /** The area of the objective a node hangs on. */
    Optional<String> area(String group, String id) {
        return objective(group, id)
                .map(it -> text("objectives/" + it + "/area"))
                .filter(it -> !it.isEmpty());
    }
}
