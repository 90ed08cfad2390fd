package co.ruta.contract.formats;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatSection;

/** What a format leaves to the secretaría is verified in some state of a process, else it would stay empty for ever. */
public final class VerifiedRules {
    private VerifiedRules() {}

    public static void judge(Case plugin) {
        plugin.definition().formats().stream()
                .filter(it -> plugin.definition()
                        .format(it.id())
                        .filter(newest -> newest.number() == it.number())
                        .isPresent())
                .forEach(format -> format.sections()
                        .forEach(section -> section.fields().forEach(it -> judge(plugin, format, section, it))));
    }

    private static void judge(Case plugin, FormatDefinition format, FormatSection section, FormatField field) {
        if (field.type() instanceof FieldType.Table table) {
            table.columns().stream()
                    .filter(FormatField::verified)
                    .filter(it -> unwritten(plugin, format, field.id() + "/" + it.id()))
                    .forEach(it -> breach(
                            plugin,
                            format,
                            it,
                            "sections",
                            "id=" + section.id(),
                            "fields",
                            "id=" + field.id(),
                            "columns",
                            "id=" + it.id(),
                            "by"));
        } else if (field.verified() && unwritten(plugin, format, field.id())) {
            breach(plugin, format, field, "sections", "id=" + section.id(), "fields", "id=" + field.id(), "by");
        }
    }

    private static boolean unwritten(Case plugin, FormatDefinition format, String name) {
        return plugin.definition().processes().stream()
                .flatMap(it -> it.states().stream())
                .flatMap(it -> it.verifications().stream())
                .noneMatch(it -> it.format().equals(format.id()) && it.field().equals(name));
    }

    private static void breach(Case plugin, FormatDefinition format, FormatField field, String... steps) {
        plugin.breach(
                "NEVER_VERIFIED",
                Part.FORMATS,
                plugin.spot("formats/" + format.id() + "/v" + format.number() + ".yaml", steps),
                "«" + field.title() + "» lo responde la secretaría y ningún estado lo verifica.",
                "Nómbrelo en «verifications» de un estado del proceso, o quite «by».");
    }
}
