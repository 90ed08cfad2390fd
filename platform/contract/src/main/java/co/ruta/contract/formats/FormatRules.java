package co.ruta.contract.formats;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.contract.Spot;
import co.ruta.definitions.FormatMigrations;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A document filled in any version of a format opens in the newest, and what was written in it is still there. */
public final class FormatRules {
    private FormatRules() {}

    public static void judge(Case plugin) {
        Map<String, List<FormatDefinition>> byId = plugin.definition().formats().stream()
                .collect(Collectors.groupingBy(FormatDefinition::id, TreeMap::new, Collectors.toList()));
        byId.values().forEach(versions -> {
            FormatDefinition newest = versions.get(versions.size() - 1);
            versions.stream().filter(it -> it != newest).forEach(it -> judge(plugin, it, newest));
        });
    }

    private static void judge(Case plugin, FormatDefinition old, FormatDefinition newest) {
        Map<String, String> filled = filled(old);
        Map<String, String> migrated =
                FormatMigrations.migrate(plugin.definition(), old.id(), old.number(), newest.number(), filled);
        Set<String> lost = new TreeSet<>(filled.values());
        lost.removeAll(migrated.values());
        if (!lost.isEmpty()) {
            plugin.breach(
                    "MIGRATION_LOSES",
                    Part.FORMATS,
                    new Spot("definitions/formats/" + newest.id() + "/v" + newest.number() + ".yaml", 1),
                    "Lo escrito en la versión " + old.number() + " del formato «" + old.id()
                            + "» se pierde al pasar a la " + newest.number() + ": " + String.join(", ", lost) + ".",
                    "Diga en «migration» adónde va cada campo; lo que ya no se pide se archiva con «drop».");
        }
    }

    /** A value in each field that the format keeps itself, named after the field. */
    private static Map<String, String> filled(FormatDefinition format) {
        Map<String, String> filled = new TreeMap<>();
        for (FormatField field : format.fields().toList()) {
            if (!(field.place() instanceof FieldPlace.Own)) {
                continue;
            }
            if (field.type() instanceof FieldType.Table table) {
                if (table.rows().isEmpty()) {
                    table.columns()
                            .forEach(it -> filled.put(
                                    field.id() + "/01HZZZZZZZZZZZZZZZZZZZZZZZ/" + it.id(),
                                    value(field.id() + "/" + it.id(), it.type())));
                }
            } else if (!(field.type() instanceof FieldType.Evidence)) {
                filled.put(field.id(), value(field.id(), field.type()));
            }
        }
        return filled;
    }

    private static String value(String name, FieldType type) {
        return type instanceof FieldType.Choice choice ? choice.options().get(0).value() : "«" + name + "»";
    }
}
