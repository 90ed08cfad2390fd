package co.ruta.definitions;

import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import co.ruta.sdk.definition.StageDefinition.IdentityItem;
import java.util.List;
import java.util.Optional;

/** Reads one stage of {@code stages.yaml}. */
final class StageReader {
    private StageReader() {}

    static StageDefinition read(Fields fields, References references) {
        Stage stage = fields.choice("stage", Stage.class);
        if (fields.has("stage")) {
            references.define(Kinds.STAGE, new Located(stage.name(), fields.place("stage")), fields.problems());
        }
        Located process = fields.located("process");
        references.use(Kinds.PROCESS, process);
        Optional<String> deadline = fields.optionalText("deadline");
        deadline.ifPresent(it -> references.use(Kinds.DEADLINE, new Located(it, fields.place("deadline"))));
        StageDefinition read = new StageDefinition(
                stage,
                fields.text("title"),
                process.text(),
                fields.choice("applies-to", AppliesTo.class),
                deadline,
                identity(fields, stage, references),
                owed(fields, deadline));
        fields.end();
        return read;
    }

    private static boolean owed(Fields fields, Optional<String> deadline) {
        boolean owed = fields.flag("owed", true);
        if (!owed && deadline.isPresent()) {
            fields.problems()
                    .add(
                            Problems.Code.INCONSISTENT,
                            fields.place("deadline"),
                            "Una etapa que no se debe no tiene plazo de entrega.",
                            "Quite «deadline», o «owed: false».");
        }
        return owed;
    }

    private static List<IdentityItem> identity(Fields fields, Stage stage, References references) {
        List<Fields> items = fields.items("identity-items", false);
        if (stage != Stage.SELF_ASSESSMENT && !items.isEmpty()) {
            fields.problems()
                    .add(
                            Problems.Code.INCONSISTENT,
                            fields.place("identity-items"),
                            "Solo la autoevaluación revisa la identidad.",
                            "Quite «identity-items» de esta etapa.");
        }
        return items.stream().map(it -> item(it, references)).toList();
    }

    private static IdentityItem item(Fields fields, References references) {
        String id = fields.text("id", Shapes.ID, "pei-context");
        references.define("pregunta de identidad", new Located(id, fields.place("id")), fields.problems());
        IdentityItem item = new IdentityItem(id, fields.text("title"), fields.text("help"));
        fields.end();
        return item;
    }
}
