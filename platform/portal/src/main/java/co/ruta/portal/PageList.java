package co.ruta.portal;

import co.ruta.web.access.AccessRegistry;
import co.ruta.web.access.AccessRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every page of the portal, read from its resources: for tests that walk them all. */
public final class PageList {
    private PageList() {}

    /**
     * Every method of the portal in the running application, pages and forms alike.
     *
     * @param values a real value for each parameter of the addresses, e.g. {@code territory}, {@code school}, {@code cycle}
     */
    public static List<Entry> all(Map<String, String> values) {
        return AccessRegistry.ofThisApplication().rules().stream()
                .filter(it -> it.part().equals("PORTAL"))
                .map(it -> entry(it, values))
                .toList();
    }

    static Entry entry(AccessRule rule, Map<String, String> values) {
        return new Entry(rule.verb(), rule.path(), example(rule.path(), values));
    }

    private static Optional<String> example(String path, Map<String, String> values) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.indexOf('{') < 0 ? Optional.of(filled) : Optional.empty();
    }

    /**
     * One method of the portal.
     *
     * @param path its template, e.g. {@code /{territory}/secretaria/entregas}
     * @param example an address to call; empty when a parameter has no value
     */
    public record Entry(String method, String path, Optional<String> example) {}
}
