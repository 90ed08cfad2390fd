package co.ruta.core.plugin;

import co.ruta.sdk.PluginId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the host says of a jar that nobody serves yet.
 *
 * @param sha256 hex, of the jar
 * @param plugin empty when the jar does not even say who it is
 * @param files definition files, path → text; empty when it is refused
 * @param problems Spanish sentences, all that is wrong; empty when it could serve
 */
public record Verdict(
        String fileName,
        String sha256,
        Optional<PluginId> plugin,
        Optional<String> version,
        Map<String, String> files,
        List<String> problems) {
    public Verdict {
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Whether it could serve. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
