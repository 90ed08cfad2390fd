package co.ruta.testkit;

import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.PluginLookup;
import co.ruta.definitions.Reading;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.definitions.TerritoryReader;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The definitions in a plugin's project, to be laid beside the official document that they put into data. */
public final class Definitions {
    private static final String FOLDER = "src/main/resources/definitions";

    private final Path project;
    private final PluginDefinition plugin;

    private Definitions(Path project, PluginDefinition plugin) {
        this.project = project;
        this.plugin = plugin;
    }

    /**
     * Reads a plugin's project.
     *
     * @throws AssertionError naming each problem, when the definitions have any
     */
    public static Definitions of(Path project) {
        return new Definitions(project, sound(() -> new PluginDefinitionReader()
                .read(TerritoryFolder.files(project.resolve(FOLDER)))));
    }

    public PluginDefinition plugin() {
        return plugin;
    }

    /**
     * Reads a territory that uses this plugin.
     *
     * @throws AssertionError naming each problem, when the folder has any
     */
    public TerritoryDefinition territory(Path folder) {
        return sound(() ->
                new TerritoryReader(new Only(plugin), PluginMissing.IS_A_PROBLEM).read(TerritoryFolder.files(folder)));
    }

    /** The steps of a process, state by state. */
    public List<Step> steps(String process) {
        return plugin.process(process).orElseThrow().states().stream()
                .map(ProcessDefinition.State::steps)
                .flatMap(List::stream)
                .toList();
    }

    /** The places of a document that the steps of a process cite and that begin with these words, in the steps' order. */
    public List<String> cited(String document, String process, String place) {
        return steps(process).stream()
                .map(Step::source)
                .filter(it -> it.document().equals(document))
                .map(SourceRef::section)
                .filter(it -> it.startsWith(place))
                .toList();
    }

    public List<Transition> transitions(String process) {
        return plugin.process(process).orElseThrow().transitions();
    }

    /** Where one may go from a state. */
    public List<String> ways(String process, String from) {
        return transitions(process).stream()
                .filter(it -> it.from().equals(from))
                .map(Transition::to)
                .toList();
    }

    /** The formats that the plugin itself defines, every version; not the usual ones of a stage that has none. */
    public List<FormatDefinition> formats() {
        return plugin.formats().stream()
                .filter(it -> Files.isDirectory(
                        project.resolve(FOLDER).resolve("formats").resolve(it.id())))
                .toList();
    }

    /** Everything that the definitions cite. */
    public List<SourceRef> sources() {
        Stream<SourceRef> processes = plugin.processes().stream().flatMap(it -> Stream.of(
                        Stream.of(it.source()),
                        steps(it.id()).stream().map(Step::source),
                        it.transitions().stream().map(Transition::source))
                .flatMap(sources -> sources));
        Stream<SourceRef> formats = formats().stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.source()), it.sections().stream().map(FormatSection::source)));
        return Stream.of(
                        processes,
                        formats,
                        plugin.deadlines().stream().map(it -> it.source()),
                        plugin.settings().stream().map(it -> it.source()),
                        plugin.checks().groups().stream().map(it -> it.source()))
                .flatMap(it -> it)
                .toList();
    }

    private static <T> T sound(Source<T> source) {
        try {
            Reading<T> reading = source.read();
            return reading.value()
                    .filter(it -> reading.problems().isEmpty())
                    .orElseThrow(() -> new AssertionError(
                            reading.problems().stream().map(Object::toString).collect(Collectors.joining("\n"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is read from files. */
    private interface Source<T> {
        Reading<T> read() throws IOException;
    }

    /** This plugin and no other. */
    private record Only(PluginDefinition plugin) implements PluginLookup {
        @Override
        public Optional<PluginDefinition> find(PluginId id) {
            return Optional.of(plugin).filter(it -> it.id().equals(id));
        }

        @Override
        public Set<String> ids() {
            return Set.of(plugin.id().value());
        }
    }
}
