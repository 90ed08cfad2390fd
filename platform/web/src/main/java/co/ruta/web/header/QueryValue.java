package co.ruta.web.header;

import co.ruta.core.problem.Problems;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a query that can only be certain ones; anything else is {@code QUERY_UNREADABLE}, with what can be. */
public final class QueryValue {
    private QueryValue() {}

    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        name,
                        "QUERY_UNREADABLE",
                        "«" + name + "» es uno de "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }

    public static int number(String name, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw Problems.invalid(name, "QUERY_UNREADABLE", "«" + name + "» es un número entero.");
        }
        return Integer.parseInt(text);
    }
}
