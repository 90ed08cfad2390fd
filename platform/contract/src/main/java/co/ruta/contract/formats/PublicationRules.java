package co.ruta.contract.formats;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.contract.Published;
import co.ruta.definitions.Fingerprint;
import co.ruta.sdk.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A version says the same for ever, and what says something else has a higher number than all before it. */
public final class PublicationRules {
    private PublicationRules() {}

    public static void judge(Case plugin) {
        List<Published> published = plugin.subject().published();
        String version = plugin.definition().version();
        String fingerprint = Fingerprint.of(plugin.subject().definitions());
        List<Published> same =
                published.stream().filter(it -> it.version().equals(version)).toList();
        if (same.isEmpty()) {
            newest(published)
                    .filter(it -> Version.parse(version).orElseThrow().compareTo(it) < 0)
                    .ifPresent(it -> breach(
                            plugin,
                            "VERSION_GOES_BACK",
                            "La versión " + version + " es nueva y ya se publicó la " + it + ".",
                            "Suba «version» por encima de " + it + ", aquí y en plugin.properties."));
        } else if (same.stream().noneMatch(it -> it.fingerprint().equals(fingerprint))) {
            breach(
                    plugin,
                    "PUBLISHED_CHANGED",
                    "Las definiciones cambiaron y su versión " + version + " ya está publicada.",
                    "Suba «version», aquí y en plugin.properties: lo publicado no cambia, porque hay documentos que se"
                            + " leen con él.");
        }
    }

    private static Optional<Version> newest(List<Published> published) {
        return published.stream()
                .flatMap(it -> Version.parse(it.version()).stream())
                .max(Comparator.naturalOrder());
    }

    private static void breach(Case plugin, String code, String problem, String mend) {
        plugin.breach(code, Part.FORMATS, plugin.spot("plugin.yaml", "version"), problem, mend);
    }
}
