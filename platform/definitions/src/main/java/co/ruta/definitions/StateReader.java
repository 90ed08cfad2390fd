package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.Condition;
import co.ruta.sdk.definition.ProcessDefinition.Input;
import co.ruta.sdk.definition.ProcessDefinition.InputKind;
import co.ruta.sdk.definition.ProcessDefinition.Product;
import co.ruta.sdk.definition.ProcessDefinition.SchoolTrait;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import co.ruta.sdk.definition.ProcessDefinition.Verification;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the states of one process, with what each needs, asks and leaves behind. */
final class StateReader {
    private final String process;
    private final References references;

    StateReader(String process, References references) {
        this.process = process;
        this.references = references;
    }

    State state(Fields fields) {
        String id = fields.text("id", Shapes.STATE, "EN_REVISION");
        references.define(Kinds.state(process), new Located(id, fields.place("id")), fields.problems());
        List<Located> posts = fields.texts("posts", false);
        posts.forEach(it -> references.use(Kinds.POST, it));
        State state = new State(
                id,
                fields.text("title"),
                Set.copyOf(fields.choices("responsible", Role.class, false)),
                posts.stream().map(Located::text).toList(),
                fields.flag("editable", false),
                fields.flag("end", false),
                named(fields, "due", Kinds.DEADLINE),
                fields.items("inputs", false).stream().map(this::input).toList(),
                fields.optionalText("control"),
                fields.items("steps", false).stream().map(this::step).toList(),
                fields.items("products", false).stream().map(this::product).toList(),
                fields.items("verifications", false).stream()
                        .map(this::verification)
                        .toList());
        fields.end();
        return state;
    }

    private Verification verification(Fields fields) {
        Located format = fields.located("format");
        references.use(Kinds.FORMAT, format);
        Verification verification = new Verification(
                format.text(),
                fields.text("field"),
                Set.copyOf(fields.choices("roles", Role.class, true)),
                Sources.read(fields, "source"));
        fields.end();
        return verification;
    }

    private Input input(Fields fields) {
        String id = fields.text("id", Shapes.ID, "improvement-plans");
        references.define("insumo del proceso " + process, new Located(id, fields.place("id")), fields.problems());
        String title = fields.text("title");
        InputKind from = fields.choice("from", InputKind.class);
        Located name = fields.located("name");
        switch (from) {
            case STAGE -> stage(name, fields);
            case FORMAT -> references.use(Kinds.FORMAT, name);
            case PROCESS -> references.use(Kinds.PROCESS, name);
            case OUTSIDE -> {}
        }
        fields.end();
        return new Input(id, title, from, name.text());
    }

    private static void stage(Located name, Fields fields) {
        List<String> stages = Arrays.stream(Stage.values()).map(Enum::name).toList();
        if (!name.text().isEmpty() && !stages.contains(name.text())) {
            fields.problems()
                    .add(
                            Code.UNKNOWN_REFERENCE,
                            name.place(),
                            "«" + Nodes.shown(name.text()) + "» no es una etapa.",
                            Closest.mend(name.text(), stages));
        }
    }

    private Product product(Fields fields) {
        Product product = new Product(
                fields.text("title"),
                named(fields, "format", Kinds.FORMAT),
                fields.texts("to", false).stream().map(Located::text).toList());
        fields.end();
        return product;
    }

    private Step step(Fields fields) {
        String id = fields.text("id", Shapes.ID, "identity");
        references.define(Kinds.step(process), new Located(id, fields.place("id")), fields.problems());
        List<Located> records = fields.texts("records", false);
        records.forEach(it -> references.use(Kinds.FORMAT, it));
        Step step = new Step(
                id,
                fields.text("title"),
                fields.choice("page", StepPage.class),
                fields.text("who"),
                records.stream().map(Located::text).toList(),
                fields.child("when", false).map(this::condition),
                Sources.read(fields, "source"));
        fields.end();
        return step;
    }

    private Condition condition(Fields fields) {
        Condition condition = fields.has("setting") || fields.has("is") ? ofSetting(fields) : ofSchool(fields);
        fields.end();
        return condition;
    }

    private static Condition ofSchool(Fields fields) {
        return new Condition.OfSchool(fields.choice("school", SchoolTrait.class));
    }

    private Condition ofSetting(Fields fields) {
        Located setting = fields.located("setting");
        references.use(Kinds.SETTING, setting);
        return new Condition.OfSetting(setting.text(), fields.text("is"));
    }

    private Optional<String> named(Fields fields, String key, String kind) {
        Optional<String> name = fields.optionalText(key);
        name.ifPresent(it -> references.use(kind, new Located(it, fields.place(key))));
        return name;
    }
}
