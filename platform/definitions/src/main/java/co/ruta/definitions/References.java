package co.ruta.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is defined and what is named, across the files of one reading; compared when all are read. */
final class References {
    private final Map<String, Map<String, Place>> defined = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(String kind, Located name) {}

    /** Says that {@code name} exists; twice in one kind is a problem. */
    void define(String kind, Located name, Problems problems) {
        Place first = defined.computeIfAbsent(kind, it -> new LinkedHashMap<>()).putIfAbsent(name.text(), name.place());
        if (first != null) {
            problems.add(
                    Problems.Code.DUPLICATE,
                    name.place(),
                    "Hay dos veces «" + name.text() + "» (" + kind + "); la primera está en " + first.file()
                            + ", línea " + first.line() + ".",
                    "Quite o renombre uno de los dos.");
        }
    }

    /** Says that {@code name} is relied on. */
    void use(String kind, Located name) {
        uses.add(new Use(kind, name));
    }

    /** Adds a problem for each name that is relied on and exists nowhere. */
    void resolve(Problems problems) {
        for (Use use : uses) {
            Set<String> known = new LinkedHashSet<>(
                    defined.getOrDefault(use.kind(), Map.of()).keySet());
            if (!use.name().text().isEmpty() && !known.contains(use.name().text())) {
                problems.add(
                        Problems.Code.UNKNOWN_REFERENCE,
                        use.name().place(),
                        "No existe «" + use.name().text() + "» (" + use.kind() + ").",
                        Closest.mend(use.name().text(), known));
            }
        }
    }
}
