package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.format.MigrationStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one step of a format's migration: {@code {rename: a, to: b}}, {@code {move: t/a, to: u/a}}, {@code {split: a,
 * into: [b, c], at: " - "}}, {@code {default: a, value: x}}, {@code {recode: a, values: {X: Y}}} or {@code {drop: a,
 * reason: por qué}}.
 */
final class MigrationReader {
    private static final String EXAMPLE = "objective, o plan/objective para una columna";

    private MigrationReader() {}

    static MigrationStep step(Fields fields) {
        MigrationStep step = forms(fields);
        fields.end();
        return step;
    }

    private static MigrationStep forms(Fields fields) {
        if (fields.has("rename")) {
            return new MigrationStep.Rename(name(fields, "rename"), name(fields, "to"));
        }
        if (fields.has("move")) {
            return new MigrationStep.Move(name(fields, "move"), name(fields, "to"));
        }
        if (fields.has("split")) {
            return split(fields);
        }
        if (fields.has("default")) {
            return new MigrationStep.Default(name(fields, "default"), fields.text("value"));
        }
        if (fields.has("recode")) {
            return new MigrationStep.Recode(name(fields, "recode"), values(fields));
        }
        return new MigrationStep.Drop(name(fields, "drop"), fields.text("reason"));
    }

    private static MigrationStep split(Fields fields) {
        List<Located> into = fields.texts("into", true);
        for (Located part : into) {
            if (!part.text().isEmpty()
                    && !Shapes.FORMAT_FIELD.matcher(part.text()).matches()) {
                fields.problems()
                        .add(
                                Code.WRONG_FORMAT,
                                part.place(),
                                "«" + Nodes.shown(part.text()) + "» no es el nombre de un campo.",
                                "Por ejemplo: " + EXAMPLE + ".");
            }
        }
        if (into.size() < 2 && fields.has("into")) {
            fields.problems()
                    .add(
                            Code.OUT_OF_RANGE,
                            fields.place("into"),
                            "Un texto se divide al menos en dos.",
                            "Liste los campos nuevos, en orden.");
        }
        return new MigrationStep.Split(
                name(fields, "split"), into.stream().map(Located::text).toList(), fields.text("at"));
    }

    private static Map<String, String> values(Fields fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.child("values", true).ifPresent(it -> it.freeKeys().forEach(key -> {
            Keys.check(it, key, Shapes.OPTION, "CUMPLE");
            values.put(key, it.text(key, Shapes.OPTION, "CUMPLE"));
        }));
        return values;
    }

    private static String name(Fields fields, String key) {
        return fields.text(key, Shapes.FORMAT_FIELD, EXAMPLE);
    }
}
