package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.HostKind;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.ChecksDefinition.ChosenKind;
import co.ruta.sdk.definition.ChecksDefinition.Group;
import co.ruta.sdk.definition.ChecksDefinition.Question;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.SettingDefinition.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads {@code checks.yaml}: the kinds a plugin chooses, in the groups of its source. */
final class ChecksReader {
    private static final Pattern KIND = Shapes.STATE;
    private static final String KIND_EXAMPLE = "GOAL_WITHOUT_UNIT";

    private final References references;
    private final List<SettingDefinition> settings;

    private ChecksReader(References references, List<SettingDefinition> settings) {
        this.references = references;
        this.settings = settings;
    }

    static ChecksDefinition read(Fields fields, References references, List<SettingDefinition> settings) {
        return new ChecksReader(references, settings).file(fields);
    }

    private ChecksDefinition file(Fields fields) {
        for (HostKind kind : HostKind.values()) {
            references.define(Kinds.CHECK, new Located(kind.name(), fields.place()), fields.problems());
        }
        Optional<String> mode = setting(
                fields,
                "mode",
                it -> it.allowed().containsAll(Set.of(ChecksDefinition.ADVISORY, ChecksDefinition.GATE)),
                "Use un parámetro CHOICE que admita «advisory» y «gate».");
        List<CheckKind> own = fields.texts("own", false).stream()
                .map(it -> own(fields, it))
                .map(CheckKind::new)
                .toList();
        List<Group> groups =
                fields.items("groups", true).stream().map(this::group).toList();
        fields.end();
        return new ChecksDefinition(mode, own, groups);
    }

    private String own(Fields fields, Located kind) {
        if (!kind.text().isEmpty() && !KIND.matcher(kind.text()).matches()) {
            fields.problems()
                    .add(
                            Code.WRONG_FORMAT,
                            kind.place(),
                            "«" + Nodes.shown(kind.text()) + "» no es el nombre de una verificación.",
                            "Por ejemplo: " + KIND_EXAMPLE + ".");
        }
        references.define(Kinds.CHECK, kind, fields.problems());
        return kind.text();
    }

    private Group group(Fields fields) {
        String id = fields.text("id", Shapes.ID, "goals-complete");
        references.define("grupo de verificaciones", new Located(id, fields.place("id")), fields.problems());
        Group group = new Group(
                id,
                fields.text("title"),
                fields.items("kinds", false).stream().map(this::chosen).toList(),
                fields.items("questions", false).stream().map(this::question).toList(),
                Sources.read(fields, "source"));
        fields.end();
        return group;
    }

    private ChosenKind chosen(Fields fields) {
        String kind = fields.text("kind", KIND, KIND_EXAMPLE);
        Located named = new Located(kind, fields.place("kind"));
        references.use(Kinds.CHECK, named);
        references.define(Kinds.CHOSEN_CHECK, named, fields.problems());
        ChosenKind chosen = new ChosenKind(
                new CheckKind(kind),
                fields.choice("severity", Severity.class),
                setting(fields, "threshold", it -> it.type() == Type.NUMBER, "Use un parámetro NUMBER."));
        fields.end();
        return chosen;
    }

    private Question question(Fields fields) {
        String id = fields.text("id", Shapes.ID, "diverse-trajectories");
        references.define("pregunta al revisor", new Located(id, fields.place("id")), fields.problems());
        Question question = new Question(id, fields.text("text"));
        fields.end();
        return question;
    }

    /** The name of a setting that exists and holds what is needed here. */
    private Optional<String> setting(Fields fields, String key, Predicate<SettingDefinition> fits, String mend) {
        Optional<String> name = fields.optionalText(key);
        name.ifPresent(it -> {
            references.use(Kinds.SETTING, new Located(it, fields.place(key)));
            settings.stream()
                    .filter(setting -> setting.name().equals(it) && !fits.test(setting))
                    .findFirst()
                    .ifPresent(setting -> fields.problems()
                            .add(
                                    Code.INCONSISTENT,
                                    fields.place(key),
                                    "El parámetro «" + it + "» no sirve para «" + key + "».",
                                    mend));
        });
        return name;
    }
}
