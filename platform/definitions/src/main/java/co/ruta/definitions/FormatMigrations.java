package co.ruta.definitions;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings what was filled in an earlier version of a format into a later one. A pure function: the values given stay as
 * they are, the same values give the same answer, and no value is lost: what has no place any more is found below {@code
 * archived/v<number of the version it was filled in>/} at the path it had.
 *
 * <p>Values are texts by path: {@code field}, {@code table/<row>/column}, and for what stands beside a node of a document
 * {@code plan/goals/<id>/extra.<plugin>.<field>}. A file's path ends in its id. Numbers have a point, dates are ISO.
 *
 * @since 1.0
 */
public final class FormatMigrations {
    private FormatMigrations() {}

    /**
     * The values in a later version.
     *
     * @param format id of the format
     * @param from number of the version they were filled in
     * @param to number of a later version, or of the same
     * @throws IllegalArgumentException if the plugin has no such versions
     */
    public static Map<String, String> migrate(
            PluginDefinition plugin, String format, int from, int to, Map<String, String> values) {
        List<FormatDefinition> versions = plugin.formats().stream()
                .filter(it -> it.id().equals(format) && it.number() >= from && it.number() <= to)
                .toList();
        if (versions.isEmpty()
                || versions.get(0).number() != from
                || versions.get(versions.size() - 1).number() != to) {
            throw new IllegalArgumentException("No versions v" + from + " to v" + to + " of format " + format);
        }
        Map<String, String> now = new TreeMap<>(values);
        for (int i = 1; i < versions.size(); i++) {
            now = MigrationPlan.of(versions.get(i - 1), versions.get(i), plugin.id())
                    .apply(now);
        }
        return now;
    }

    /**
     * What the migrations of a plugin would lose or misname, in Spanish, by the file that says it; a plugin that was read
     * has none.
     */
    public static Map<String, List<String>> problems(PluginDefinition plugin) {
        return problems(plugin.id(), plugin.formats());
    }

    /** As {@link #problems(PluginDefinition)}, of formats in the order of {@link PluginDefinition#BY_VERSION}. */
    static Map<String, List<String>> problems(PluginId plugin, List<FormatDefinition> formats) {
        Map<String, List<String>> problems = new TreeMap<>();
        for (int i = 0; i < formats.size(); i++) {
            FormatDefinition after = formats.get(i);
            boolean first = i == 0 || !formats.get(i - 1).id().equals(after.id());
            List<String> found = first
                    ? firstProblems(after)
                    : MigrationPlan.of(formats.get(i - 1), after, plugin).problems();
            if (!found.isEmpty()) {
                problems.put(FormatName.of(after).file(), found);
            }
        }
        return problems;
    }

    private static List<String> firstProblems(FormatDefinition first) {
        return first.migration().isEmpty()
                ? List.of()
                : List.of("No hay versión anterior de la que migrar: quite «migration».");
    }
}
