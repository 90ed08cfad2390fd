package co.ruta.core.format;

import co.ruta.sdk.definition.PluginDefinition;
import java.util.Map;

/** Port: brings what a format kept in an earlier version into a later one. */
public interface FormMigration {
    /**
     * @param values path → text, as {@code co.ruta.definitions.FormatMigrations} names them
     * @throws IllegalArgumentException if the plugin has no such versions
     */
    Map<String, String> migrate(PluginDefinition plugin, String format, int from, int to, Map<String, String> values);
}
