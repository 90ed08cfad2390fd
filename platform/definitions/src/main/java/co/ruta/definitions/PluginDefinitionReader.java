package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Version;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.format.FormatDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Reads a plugin's definition files: {@code plugin.yaml}, {@code stages.yaml} and {@code processes/*.yaml}, and, where
 * there is something to say, {@code deadlines.yaml}, {@code settings.yaml}, {@code checks.yaml}, {@code
 * priorities.yaml}, {@code formats/<id>/v<number>.yaml}, {@code posts.yaml} and {@code texts.yaml}.
 */
public final class PluginDefinitionReader {
    private static final Set<String> FILES = Set.of(
            "plugin.yaml",
            "stages.yaml",
            "deadlines.yaml",
            "settings.yaml",
            "checks.yaml",
            "priorities.yaml",
            "posts.yaml",
            "texts.yaml");

    /**
     * Reads the files and compares them with each other.
     *
     * @param files path below the definitions folder → text
     */
    public Reading<PluginDefinition> read(Map<String, String> files) {
        return new OnePlugin(files).read();
    }

    /** The state of one reading. */
    private static final class OnePlugin {
        private final Map<String, String> files;
        private final Problems problems = new Problems();
        private final References references = new References();

        OnePlugin(Map<String, String> files) {
            this.files = new TreeMap<>(files);
        }

        Reading<PluginDefinition> read() {
            refuseUnknownFiles();
            Head head = open("plugin.yaml", true).map(this::head).orElse(Head.STAND_IN);
            List<StageDefinition> stages =
                    list("stages.yaml", "stages", true, (it, r) -> StageReader.read(it, references));
            List<ProcessDefinition> processes = processes();
            List<DeadlineDefinition> deadlines = list("deadlines.yaml", "deadlines", false, DeadlineReader::read);
            List<SettingDefinition> settings = list("settings.yaml", "settings", false, SettingReader::read);
            ChecksDefinition checks = open("checks.yaml", false)
                    .map(it -> ChecksReader.read(it, references, settings))
                    .orElse(ChecksDefinition.NONE);
            PriorityScheme priorities = open("priorities.yaml", false)
                    .map(it -> PriorityReader.read(it, references))
                    .orElseGet(this::usualPriorities);
            List<FormatDefinition> formats = formats();
            Map<String, Role> posts = open("posts.yaml", false)
                    .map(it -> wrapped(it, "posts").map(this::posts).orElse(Map.of()))
                    .orElse(Map.of());
            Map<String, String> texts =
                    open("texts.yaml", false).map(this::texts).orElse(Map.of());
            if (!problems.unreadable()) {
                references.resolve(problems);
            }
            if (problems.none()) {
                Families.check(processes, posts, problems);
                checkMigrations(new PluginId(head.id()), formats);
            }
            return problems.reading(() -> new PluginDefinition(
                    new PluginId(head.id()),
                    head.version(),
                    head.title(),
                    head.source(),
                    stages,
                    processes,
                    deadlines,
                    settings,
                    checks,
                    priorities,
                    UsualFormats.beside(formats, stages.stream().map(StageDefinition::stage), priorities),
                    posts,
                    texts));
        }

        private record Head(String id, String version, String title, SourceRef source) {
            static final Head STAND_IN = new Head("", "", "", SourceRef.DESIGN_DECISION);
        }

        private void refuseUnknownFiles() {
            for (String file : files.keySet()) {
                if (!FILES.contains(file)
                        && !isProcess(file)
                        && FormatName.ofFile(file).isEmpty()) {
                    problems.add(
                            Code.UNKNOWN_FILE,
                            Place.of(file),
                            "El archivo «" + file + "» no es de un complemento.",
                            Closest.mend(file, FILES)
                                    + " Los procesos van en processes/*.yaml y los formatos en formats/*/v1.yaml.");
                }
            }
        }

        private static boolean isProcess(String file) {
            return file.matches("processes/[a-z0-9-]+\\.yaml");
        }

        private Optional<Fields> open(String file, boolean required) {
            String text = files.get(file);
            if (text == null) {
                if (required) {
                    problems.add(
                            Code.FILE_MISSING,
                            Place.of(file),
                            "Falta el archivo «" + file + "».",
                            "Créelo en la carpeta de definiciones del complemento.");
                }
                return Optional.empty();
            }
            return YamlFile.open(file, text, problems);
        }

        private Head head(Fields fields) {
            Head head = new Head(
                    fields.text("id", Shapes.ID, Shapes.ID_EXAMPLE),
                    fields.parsed("version", Version::parse, new Version(0, 0, 0, ""), "1.0.0")
                            .toString(),
                    fields.text("title"),
                    Sources.read(fields, "source"));
            if (head.id().length() > 40) {
                problems.add(
                        Code.WRONG_FORMAT,
                        fields.place("id"),
                        "El «id» tiene más de 40 caracteres.",
                        "Use un nombre más corto.");
            }
            fields.end();
            return head;
        }

        private Optional<Fields> wrapped(Fields file, String key) {
            Optional<Fields> inner = file.child(key, true);
            file.end();
            return inner;
        }

        private <T> List<T> list(String file, String key, boolean required, BiFunction<Fields, References, T> reader) {
            return open(file, required)
                    .map(fields -> {
                        List<T> values = fields.items(key, true).stream()
                                .map(it -> reader.apply(it, references))
                                .toList();
                        fields.end();
                        return values;
                    })
                    .orElse(List.of());
        }

        private List<ProcessDefinition> processes() {
            List<ProcessDefinition> processes = new ArrayList<>();
            for (String file : files.keySet()) {
                if (isProcess(file)) {
                    open(file, true)
                            .map(it -> ProcessReader.read(it, references))
                            .ifPresent(processes::add);
                }
            }
            return processes;
        }

        private PriorityScheme usualPriorities() {
            PriorityScheme.GUIA_34
                    .criteria()
                    .forEach(it -> references.define(
                            Kinds.CRITERION, new Located(it.id(), Place.of("priorities.yaml")), problems));
            return PriorityScheme.GUIA_34;
        }

        private List<FormatDefinition> formats() {
            List<FormatDefinition> formats = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (String file : files.keySet()) {
                FormatName.ofFile(file).ifPresent(name -> {
                    if (ids.add(name.id())) {
                        references.define(Kinds.FORMAT, new Located(name.id(), Place.of(file)), problems);
                    }
                    open(file, true)
                            .map(it -> FormatReader.read(name, it, references))
                            .ifPresent(formats::add);
                });
            }
            formats.sort(PluginDefinition.BY_VERSION);
            return formats;
        }

        /** Only formats that are sound can be compared with each other. */
        private void checkMigrations(PluginId plugin, List<FormatDefinition> formats) {
            FormatMigrations.problems(plugin, formats)
                    .forEach((file, found) -> found.forEach(it -> problems.add(
                            Code.INCONSISTENT, Place.of(file), it, "Corrija «migration» en este archivo.")));
        }

        private Map<String, Role> posts(Fields fields) {
            Map<String, Role> posts = Posts.read(fields);
            posts.keySet().forEach(it -> references.define(Kinds.POST, new Located(it, fields.place(it)), problems));
            return posts;
        }

        private Map<String, String> texts(Fields file) {
            Map<String, String> texts = new LinkedHashMap<>();
            wrapped(file, "texts").ifPresent(fields -> {
                for (String key : fields.freeKeys()) {
                    Keys.check(fields, key, Shapes.DOTTED, "delivery.declaration");
                    texts.put(key, fields.text(key));
                    references.define(Kinds.TEXT, new Located(key, fields.place(key)), problems);
                }
            });
            return texts;
        }
    }
}
