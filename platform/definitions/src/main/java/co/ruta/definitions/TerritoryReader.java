package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.Role;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a territory's files: {@code territory.yaml} and {@code calendar.yaml}, and, where there is something to say,
 * {@code settings.yaml}, {@code posts.yaml}, {@code logo.svg} or {@code logo.png}, {@code catalogues/<id>.yaml} and {@code
 * descriptors/<catalogue>.yaml}.
 */
public final class TerritoryReader {
    private static final List<String> FILES =
            List.of("territory.yaml", "calendar.yaml", "settings.yaml", "posts.yaml", "logo.svg", "logo.png");

    private final PluginLookup plugins;
    private final PluginMissing whenMissing;
    private final Map<String, Catalogue> builtIn;

    /** What is said of a territory whose plugin is not there to compare with. */
    public enum PluginMissing {
        /** A problem: whoever writes the files wants to know. */
        IS_A_PROBLEM,
        /** Nothing: at run time the territory is shown with its reason, and the rest of it works. */
        IS_TOLERATED
    }

    public TerritoryReader(PluginLookup plugins, PluginMissing whenMissing) {
        this.plugins = plugins;
        this.whenMissing = whenMissing;
        this.builtIn = Catalogues.builtIn();
    }

    /**
     * Reads the files and compares them with each other and with the plugin they choose.
     *
     * @param files path below the territory's folder → text
     */
    public Reading<TerritoryDefinition> read(Map<String, String> files) {
        return new OneTerritory(files).read();
    }

    /** The state of one reading. */
    private final class OneTerritory {
        private final Map<String, String> files;
        private final Problems problems = new Problems();
        private final List<Catalogue> own = new ArrayList<>();

        OneTerritory(Map<String, String> files) {
            this.files = new TreeMap<>(files);
        }

        Reading<TerritoryDefinition> read() {
            refuseUnknownFiles();
            readCatalogues();
            Map<String, Catalogue> catalogues = new LinkedHashMap<>(builtIn);
            own.forEach(it -> catalogues.put(it.id(), it));
            Optional<IdentityReader.Identity> identity =
                    open("territory.yaml", true).map(it -> IdentityReader.read(it, files));
            PluginValues plugin =
                    new PluginValues(identity.map(IdentityReader.Identity::plugin), plugins, whenMissing, problems);
            List<CycleValues> cycles = open("calendar.yaml", true)
                    .map(it -> new CalendarReader(it, catalogues, plugin).read())
                    .orElse(List.of());
            Map<String, String> settings =
                    open("settings.yaml", false).map(plugin::settings).orElse(Map.of());
            Map<String, Role> posts = open("posts.yaml", false).map(this::posts).orElse(Map.of());
            Map<String, Map<String, Map<Integer, String>>> descriptors = descriptors(catalogues);
            identity.ifPresent(it -> it.checkThresholds(cycles, catalogues, problems));
            return problems.reading(() -> identity.orElseThrow().with(cycles, settings, posts, own, descriptors));
        }

        private void refuseUnknownFiles() {
            for (String file : files.keySet()) {
                if (!FILES.contains(file) && !file.matches("(catalogues|descriptors)/[a-z0-9-]+\\.yaml")) {
                    problems.add(
                            Code.UNKNOWN_FILE,
                            Place.of(file),
                            "El archivo «" + file + "» no es de un territorio.",
                            Closest.mend(file, FILES)
                                    + " Los catálogos propios van en catalogues/ y los textos de nivel en descriptors/.");
                }
            }
        }

        private Optional<Fields> open(String file, boolean required) {
            String text = files.get(file);
            if (text == null && required) {
                problems.add(
                        Code.FILE_MISSING,
                        Place.of(file),
                        "Falta el archivo «" + file + "».",
                        "Créelo en la carpeta del territorio.");
            }
            return text == null ? Optional.empty() : YamlFile.open(file, text, problems);
        }

        private Map<String, Role> posts(Fields file) {
            Map<String, Role> posts = file.child("posts", true).map(Posts::read).orElse(Map.of());
            file.end();
            return posts;
        }

        private void readCatalogues() {
            CatalogueReader reader = new CatalogueReader(builtIn);
            files.forEach((file, text) -> {
                if (file.startsWith("catalogues/")) {
                    reader.read(file, text, problems).ifPresent(it -> add(file, it));
                }
            });
        }

        private void add(String file, Catalogue catalogue) {
            if (builtIn.containsKey(catalogue.id()) || !file.equals("catalogues/" + catalogue.id() + ".yaml")) {
                problems.add(
                        Code.INCONSISTENT,
                        Place.of(file),
                        "El catálogo «" + catalogue.id() + "» no puede estar en este archivo.",
                        "Déle un id propio y guárdelo en catalogues/<id>.yaml.");
            }
            own.add(catalogue);
        }

        private Map<String, Map<String, Map<Integer, String>>> descriptors(Map<String, Catalogue> catalogues) {
            Map<String, Map<String, Map<Integer, String>>> descriptors = new LinkedHashMap<>();
            for (String file : files.keySet()) {
                if (file.startsWith("descriptors/")) {
                    String id = file.substring("descriptors/".length(), file.length() - ".yaml".length());
                    open(file, true).ifPresent(it -> descriptors.put(id, DescriptorReader.read(it, id, catalogues)));
                }
            }
            return descriptors;
        }
    }
}
