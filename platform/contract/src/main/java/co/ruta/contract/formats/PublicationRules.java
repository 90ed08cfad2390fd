package co.ruta.contract.formats;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.contract.Published;
import co.ruta.contract.Spot;
import co.ruta.definitions.DefinitionFiles;
import co.ruta.definitions.Fingerprint;
import co.ruta.sdk.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version says the same for ever, and what says something else has a higher number than all before it. That holds for
 * the definitions as a whole and for each version of a format.
 */
public final class PublicationRules {
    private static final String FORMATS = "formats/";

    private PublicationRules() {}

    public static void judge(Case plugin) {
        List<Published> published = plugin.subject().published();
        judgeVersion(plugin, published);
        for (Published it : published) {
            if (it.version().startsWith(FORMATS)) {
                judgeFormat(plugin, it.version() + ".yaml", it.fingerprint());
            }
            for (Map.Entry<String, String> file : it.files().entrySet()) {
                if (file.getKey().startsWith(FORMATS)) {
                    judgeFormat(plugin, file.getKey(), Fingerprint.of(file.getValue()));
                }
            }
        }
    }

    private static void judgeVersion(Case plugin, List<Published> published) {
        String version = plugin.definition().version();
        String fingerprint = Fingerprint.of(plugin.subject().definitions());
        List<Published> same =
                published.stream().filter(it -> it.version().equals(version)).toList();
        Spot spot = plugin.spot("plugin.yaml", "version");
        if (same.isEmpty()) {
            newest(published)
                    .filter(it -> Version.parse(version).orElseThrow().compareTo(it) < 0)
                    .ifPresent(it -> plugin.breach(
                            "VERSION_GOES_BACK",
                            Part.FORMATS,
                            spot,
                            "La versión " + version + " es nueva y ya se publicó la " + it + ".",
                            "Suba «version» por encima de " + it + ", aquí y en plugin.properties."));
        } else if (same.stream().noneMatch(it -> it.fingerprint().equals(fingerprint))) {
            plugin.breach(
                    "PUBLISHED_CHANGED",
                    Part.FORMATS,
                    spot,
                    "Las definiciones cambiaron y su versión " + version + " ya está publicada.",
                    "Suba «version», aquí y en plugin.properties: lo publicado no cambia, porque hay documentos que se"
                            + " leen con él.");
        }
    }

    private static void judgeFormat(Case plugin, String file, String fingerprint) {
        Optional<String> now =
                Optional.ofNullable(plugin.subject().definitions().get(file)).map(Fingerprint::of);
        if (now.isEmpty()) {
            plugin.breach(
                    "FORMAT_GONE",
                    Part.FORMATS,
                    Spot.of(DefinitionFiles.FOLDER + file),
                    "La versión publicada " + file + " ya no está.",
                    "Devuélvala: hay documentos diligenciados en ella.");
        } else if (!now.get().equals(fingerprint)) {
            plugin.breach(
                    "FORMAT_CHANGED",
                    Part.FORMATS,
                    Spot.of(DefinitionFiles.FOLDER + file),
                    "La versión " + file + " cambió y ya está publicada.",
                    "Déjela como estaba y agregue la versión siguiente, con «migration».");
        }
    }

    private static Optional<Version> newest(List<Published> published) {
        return published.stream()
                .flatMap(it -> Version.parse(it.version()).stream())
                .max(Comparator.naturalOrder());
    }
}
