package co.ruta.app.plugin;

import co.ruta.core.format.FormMigration;
import co.ruta.definitions.FormatMigrations;
import co.ruta.sdk.definition.PluginDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Formats migrate by the rules that judged their definitions. */
@ApplicationScoped
class FormMigrationAdapter implements FormMigration {
    @Override
    public Map<String, String> migrate(
            PluginDefinition plugin, String format, int from, int to, Map<String, String> values) {
        return FormatMigrations.migrate(plugin, format, from, to, values);
    }
}
