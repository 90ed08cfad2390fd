package co.ruta.pluginhost.verify;

import co.ruta.contract.Breach;
import co.ruta.contract.Breach.Part;
import co.ruta.contract.PluginContract;
import co.ruta.contract.Published;
import co.ruta.contract.Subject;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.pluginhost.PluginHost;
import co.ruta.pluginhost.PluginVerdict;
import co.ruta.sdk.Version;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies a plugin as it would be at install, without a server: first what can be seen without running it; then, unless
 * that already says that its code must not run, in a host of its own, on the fixtures of the contract.
 */
public final class PluginVerifier {
    private static final Set<Part> NOT_TO_BE_RUN = Set.of(Part.DEFINITIONS, Part.LOADING);

    /** Many more than a loader that nothing holds needs. */
    private static final int COLLECTIONS = 20;

    private final Path work;
    private final Clock clock;

    /** @param work an empty folder for the host's copies */
    public PluginVerifier(Path work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * Verifies a plugin's project, definitions, unpacked jar or jar.
     *
     * @throws IOException if nothing at the path is a plugin or it cannot be read; the message is Spanish
     */
    public Verification verify(Path path) throws IOException {
        return verify(SourceReader.read(path));
    }

    /** Verifies the jar made of a project, against the project's lock file; problems name the project's files. */
    public Verification verifyBuilt(Path jar, Path project) throws IOException {
        return verify(SourceReader.jar(jar, Optional.of(project))
                .with(Optional.of(new LockFile(project.resolve(LockFile.NAME)))));
    }

    /** Writes down what a sound plugin publishes from now on: the lines its lock lacks. */
    public static void publish(Verification verification, Path project) throws IOException {
        if (!verification.isSound()) {
            throw new IllegalArgumentException("Only what is sound is published: " + project);
        }
        if (!verification.unpublished().isEmpty()) {
            new LockFile(project.resolve(LockFile.NAME)).add(verification.unpublished());
        }
    }

    private Verification verify(PluginSource source) throws IOException {
        Optional<PluginDefinition> definition =
                new PluginDefinitionReader().read(source.definitions()).value();
        List<Breach> breaches = new ArrayList<>(source.problems());
        if (breaches.isEmpty() || !source.definitions().isEmpty()) {
            judge(source).stream().map(it -> placed(it, source)).forEach(breaches::add);
        }
        List<String> unpublished =
                definition.isPresent() ? unpublished(source, definition.get().version()) : List.of();
        return new Verification(definition, breaches, unpublished);
    }

    /** A pre-release is a draft: it changes as it likes, and nothing of it is published. */
    private static List<String> unpublished(PluginSource source, String version) throws IOException {
        boolean draft =
                Version.parse(version).filter(it -> !it.preRelease().isEmpty()).isPresent();
        return draft || source.lock().isEmpty()
                ? List.of()
                : source.lock().get().missing(version, source.definitions());
    }

    private List<Breach> judge(PluginSource source) throws IOException {
        List<Published> published =
                source.lock().isPresent() ? source.lock().get().published() : List.of();
        Subject subject = Subject.ofDefinitions(source.definitions(), LocalDate.now(clock))
                .after(published);
        List<Breach> seen =
                PluginContract.judge(source.content().map(subject::with).orElse(subject));
        boolean runs = source.content().isPresent()
                && source.problems().isEmpty()
                && seen.stream().noneMatch(it -> NOT_TO_BE_RUN.contains(it.part()));
        return runs ? run(source, published) : seen;
    }

    private List<Breach> run(PluginSource source, List<Published> published) throws IOException {
        byte[] jar = source.jar().isPresent()
                ? source.jar().get()
                : JarMaker.make(source.definitions(), source.content().orElseThrow());
        try (PluginHost host = new PluginHost(work, clock)) {
            PluginVerdict verdict = host.verify(source.name(), jar, published);
            if (!verdict.breaches().isEmpty()) {
                return verdict.breaches();
            }
            if (!verdict.isSound()) {
                return verdict.plugin().reasons().stream()
                        .map(it -> new Breach("HOST_REFUSES", Part.LOADING, "plugin.properties", 1, it, ""))
                        .toList();
            }
            return PluginContract.judgeRelease(isReleased(host));
        }
    }

    private static boolean isReleased(PluginHost host) {
        for (int i = 0; i < COLLECTIONS && host.uncollected() > 0; i++) {
            System.gc();
        }
        return host.uncollected() == 0;
    }

    private static Breach placed(Breach it, PluginSource source) {
        return new Breach(it.code(), it.part(), source.place().apply(it.file()), it.line(), it.problem(), it.mend());
    }
}
