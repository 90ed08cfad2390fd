package co.ruta.app.plugin;

import co.ruta.core.folder.Folder;
import co.ruta.core.id.Ids;
import co.ruta.core.plugin.Activation;
import co.ruta.core.plugin.PluginAct;
import co.ruta.core.plugin.PluginActs;
import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginHosting.Here;
import co.ruta.core.plugin.PluginOrder;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.plugin.Verdict;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder into which an operator puts jars. Each jar is a proposal: what was never seen and is newer is activated;
 * what an operator has decided since, by page or command, stands. The folder is only read.
 */
final class Inbox {
    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());

    private final Path folder;
    private final PluginActs acts;
    private final PluginAdministration desk;
    private final Clock clock;
    private volatile List<Here> refused = List.of();
    private Map<String, String> looked = Map.of();

    private record Found(String file, Verdict verdict, Version version) {}

    Inbox(Path folder, PluginActs acts, PluginAdministration desk, Clock clock) {
        this.folder = folder;
        this.acts = acts;
        this.desk = desk;
        this.clock = clock;
    }

    /** The files that were not taken, with the reason of each. */
    List<Here> refused() {
        return refused;
    }

    /** Takes what is new, if anything in the folder is otherwise than at the last look. */
    void watch() {
        if (!listing().equals(looked)) {
            bring();
        }
    }

    /** Takes what is new; of several jars of one plugin the highest version. */
    synchronized void bring() {
        looked = listing();
        List<Here> out = new ArrayList<>();
        Map<PluginId, List<Found>> found = new TreeMap<>(Comparator.comparing(PluginId::value));
        for (Path jar : jars()) {
            read(jar, out)
                    .ifPresent(it -> found.computeIfAbsent(it.verdict().plugin().orElseThrow(), id -> new ArrayList<>())
                            .add(it));
        }
        found.values().forEach(it -> choose(it, out));
        refused = List.copyOf(out);
    }

    /** What is sound and was never active. */
    private Optional<Found> read(Path jar, List<Here> out) {
        String file = jar.getFileName().toString();
        try {
            if (Files.size(jar) > PluginAdministration.LARGEST) {
                refuse(
                        out,
                        file,
                        Optional.empty(),
                        "El jar pesa más de " + (PluginAdministration.LARGEST >> 20) + " MB.");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(jar);
            if (acts.ofJar(Folder.sha256(bytes)).isPresent()) {
                return Optional.empty();
            }
            Verdict verdict = desk.offer(Optional.empty(), file, bytes).verdict();
            if (!verdict.sound()) {
                out.add(here(file, Optional.of(verdict), verdict.problems()));
                return Optional.empty();
            }
            return Optional.of(new Found(
                    file,
                    verdict,
                    Version.parse(verdict.version().orElseThrow()).orElseThrow()));
        } catch (ProblemException wrong) {
            refuse(out, file, Optional.empty(), wrong.problems().get(0).message());
        } catch (IOException unreadable) {
            refuse(out, file, Optional.empty(), "El archivo no se puede leer.");
        }
        return Optional.empty();
    }

    private void choose(List<Found> found, List<Here> out) {
        found.sort(Comparator.comparing(Found::version).reversed().thenComparing(Found::file));
        Found best = found.get(0);
        for (Found other : found.subList(1, found.size())) {
            refuse(
                    out,
                    other.file(),
                    Optional.of(other.verdict()),
                    "El complemento " + best.verdict().plugin().orElseThrow() + " ya está, en la versión "
                            + best.version() + ", en el archivo " + best.file() + ". Deje solo uno.");
        }
        Optional<Activation> now =
                acts.history(best.verdict().plugin().orElseThrow()).stream().findFirst();
        unwelcome(best, now)
                .ifPresentOrElse(
                        why -> refuse(out, best.file(), Optional.of(best.verdict()), why),
                        () -> activate(best, now, out));
    }

    private static Optional<String> unwelcome(Found jar, Optional<Activation> now) {
        PluginId plugin = jar.verdict().plugin().orElseThrow();
        if (now.filter(it -> it.act() == PluginAct.DISABLED).isPresent()) {
            return Optional.of("El complemento " + plugin
                    + " está apagado: lo que llega a la carpeta no lo enciende. Active esta versión en la página"
                    + " Complementos, o con ./ruta plugin install.");
        }
        return now.filter(Activation::serves)
                .flatMap(it -> Version.parse(it.version()))
                .filter(it -> jar.version().compareTo(it) < 0)
                .map(it -> "Sirve una versión más nueva, la " + it
                        + ". Para volver a esta, actívela en la página Complementos.");
    }

    private void activate(Found jar, Optional<Activation> now, List<Here> out) {
        try {
            desk.activate(
                    new PluginOrder(
                            jar.verdict().plugin().orElseThrow(),
                            now.map(Activation::generation).orElse(0L),
                            false,
                            "Llegó por la carpeta de complementos",
                            Optional.empty(),
                            Ids.mint()),
                    jar.verdict().sha256());
        } catch (ProblemException refused) {
            out.add(here(
                    jar.file(),
                    Optional.of(jar.verdict()),
                    refused.problems().stream().map(Problem::message).toList()));
        }
    }

    private void refuse(List<Here> out, String file, Optional<Verdict> verdict, String why) {
        out.add(here(file, verdict, List.of(why)));
    }

    private Here here(String file, Optional<Verdict> verdict, List<String> reasons) {
        LOG.log(System.Logger.Level.WARNING, "Plugin {0} refused: {1}", file, String.join(" ", reasons));
        Optional<PluginId> plugin = verdict.flatMap(Verdict::plugin);
        return new Here(
                plugin.map(PluginId::value).orElse(file),
                true,
                file,
                plugin,
                verdict.flatMap(Verdict::version),
                PluginStatus.REJECTED,
                reasons,
                clock.instant());
    }

    private List<Path> jars() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".jar") && Files.isRegularFile(it))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The plugin inbox cannot be read: {0}", folder);
            return List.of();
        }
    }

    /** File → size and time: enough to see that somebody put something there. */
    private Map<String, String> listing() {
        Map<String, String> listing = new HashMap<>();
        for (Path jar : jars()) {
            try {
                listing.put(jar.getFileName().toString(), Files.size(jar) + " " + Files.getLastModifiedTime(jar));
            } catch (IOException gone) {
                listing.put(jar.getFileName().toString(), "?");
            }
        }
        return listing;
    }
}
