package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.SettingDefinition.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what a territory may set, and judges the values it sets. */
final class SettingReader {
    private SettingReader() {}

    static SettingDefinition read(Fields fields, References references) {
        String name = fields.text("name", Shapes.DOTTED, "considerations.mode");
        references.define(Kinds.SETTING, new Located(name, fields.place("name")), fields.problems());
        Type type = fields.choice("type", Type.class);
        List<Located> allowed = fields.texts("allowed", false);
        Optional<String> fallback = fields.optionalText("default");
        Optional<Integer> min = fields.optionalNumber("min", Integer.MIN_VALUE, Integer.MAX_VALUE);
        Optional<Integer> max = fields.optionalNumber("max", Integer.MIN_VALUE, Integer.MAX_VALUE);
        Optional<String> unit = fields.optionalText("unit");
        String help = fields.text("help");
        SourceRef source = Sources.read(fields, "source");
        fields.end();
        SettingDefinition setting = new SettingDefinition(
                name, type, allowed.stream().map(Located::text).toList(), fallback, min, max, unit, help, source);
        checkLimits(setting, fields);
        if ((type == Type.CHOICE) == allowed.isEmpty()) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("allowed"),
                            "El parámetro «" + name + "» es de tipo " + type + ".",
                            type == Type.CHOICE ? "Liste sus valores en «allowed»." : "Solo CHOICE lleva «allowed».");
        }
        // what people see of a choice is its text
        allowed.forEach(
                it -> references.use(Kinds.TEXT, new Located("settings." + name + "." + it.text(), it.place())));
        fallback.ifPresent(it -> judge(setting, new Located(it, fields.place("default")), fields.problems()));
        return setting;
    }

    /** Adds a problem unless {@code value} is one the setting takes. */
    static void judge(SettingDefinition setting, Located value, Problems problems) {
        String mend =
                switch (setting.type()) {
                    case TEXT -> "";
                    case NUMBER -> number(setting, value.text());
                    case FLAG -> value.text().matches("true|false") ? "" : "Escriba \"true\" (sí) o \"false\" (no).";
                    case DATE ->
                        Shapes.date(value.text()).isPresent() ? "" : "Por ejemplo: " + Shapes.DATE_EXAMPLE + ".";
                    case CHOICE ->
                        setting.allowed().contains(value.text()) ? "" : Closest.mend(value.text(), setting.allowed());
                };
        if (!mend.isEmpty()) {
            problems.add(
                    Code.INCONSISTENT,
                    value.place(),
                    "«" + value.text() + "» no es un valor del parámetro «" + setting.name() + "».",
                    mend);
        }
    }

    private static void checkLimits(SettingDefinition setting, Fields fields) {
        boolean limited = setting.min().isPresent()
                || setting.max().isPresent()
                || setting.unit().isPresent();
        if (limited && setting.type() != Type.NUMBER) {
            say(fields, "type", "Solo NUMBER lleva «min», «max» y «unit».", "Quítelos, o use type: NUMBER.");
        }
        if (setting.min().isPresent()
                && setting.max().filter(it -> it < setting.min().get()).isPresent()) {
            say(fields, "max", "El máximo es menor que el mínimo.", "Corrija «min» o «max».");
        }
    }

    private static void say(Fields fields, String key, String message, String mend) {
        fields.problems().add(Code.INCONSISTENT, fields.place(key), message, mend);
    }

    /** How to mend a value that is no number or beyond the limits; empty when it is sound. */
    private static String number(SettingDefinition setting, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean low = setting.min()
                    .filter(it -> number.compareTo(BigDecimal.valueOf(it)) < 0)
                    .isPresent();
            boolean high = setting.max()
                    .filter(it -> number.compareTo(BigDecimal.valueOf(it)) > 0)
                    .isPresent();
            return low || high
                    ? "Debe ser"
                            + setting.min().map(it -> " como mínimo " + it).orElse("")
                            + setting.max().map(it -> " como máximo " + it).orElse("") + "."
                    : "";
        } catch (NumberFormatException notANumber) {
            return "Escriba un número entre comillas, por ejemplo \"3\".";
        }
    }
}
