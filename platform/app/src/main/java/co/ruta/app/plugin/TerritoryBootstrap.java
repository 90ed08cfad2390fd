package co.ruta.app.plugin;

import co.ruta.core.catalogue.CataloguePublication;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.NodeFollower;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.territory.Revision;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territories.Applied;
import co.ruta.core.territory.Territories.Change;
import co.ruta.definitions.TerritoryFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What start brings in: catalogues, plugins, territories. Nothing here stops the start: a plugin or a folder that is
 * broken is said in the log and on its page, and the rest works.
 */
@ApplicationScoped
public class TerritoryBootstrap {
    private static final System.Logger LOG = System.getLogger(TerritoryBootstrap.class.getName());

    /** The revision a folder has seen last; the command line reads and writes it too. */
    private static final String SEEN = ".revision";

    @Inject
    private CataloguePublication catalogues;

    @Inject
    private NodeFollower plugins;

    @Inject
    private Inbox inbox;

    @Inject
    private Territories territories;

    @Inject
    @ConfigProperty(name = "ruta.territories")
    private String folders;

    @Inject
    @ConfigProperty(name = "ruta.demo", defaultValue = "false")
    private boolean demo;

    /** Call once, after the migrations. */
    public void run() {
        catalogues.publish();
        plugins.follow();
        inbox.bring();
        for (Path folder : folders()) {
            apply(folder);
        }
        if (!inbox.refused().isEmpty()) {
            inbox.bring(); // what a territory did not accept may be what it accepts since
        }
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.list(Path.of(folders))) {
            return all.filter(it -> Files.isRegularFile(it.resolve("territory.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The territories folder cannot be read: {0}", folders);
            return List.of();
        }
    }

    private void apply(Path folder) {
        TerritoryId id = new TerritoryId(folder.getFileName().toString());
        try {
            Map<String, String> files = TerritoryFolder.files(folder);
            Optional<Revision> last = territories.history(id).stream().findFirst();
            if (last.isEmpty() || demo && last.get().author().isEmpty()) {
                Applied applied = territories.apply(new Change(
                        id,
                        files,
                        last.map(Revision::number),
                        Optional.empty(),
                        "Aplicada al iniciar desde su carpeta"));
                seen(folder, applied.revision());
            } else if (territories.files(id, last.get().number()).equals(files)) {
                seen(folder, last.get().number());
            }
        } catch (ProblemException refused) {
            refused.problems()
                    .forEach(it -> LOG.log(
                            System.Logger.Level.ERROR,
                            "Territory {0}: {1} {2} {3}",
                            id,
                            it.where().orElse(""),
                            it.code(),
                            it.message()));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.ERROR, "Territory " + id + " cannot be read", unreadable);
        }
    }

    private static void seen(Path folder, int revision) {
        try {
            Files.writeString(folder.resolve(SEEN), revision + "\n");
        } catch (IOException readOnly) {
            LOG.log(System.Logger.Level.DEBUG, "The folder keeps no note of its revision: {0}", folder);
        }
    }
}
