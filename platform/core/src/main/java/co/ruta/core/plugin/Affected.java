package co.ruta.core.plugin;

import co.ruta.core.id.TerritoryId;
import java.util.List;

/**
 * A territory that chose the plugin, and what an act means to it.
 *
 * @param versions the range it accepts
 * @param served whether the plugin serves it now
 * @param willServe whether it would serve it afterwards
 * @param pinned its open documents by the version of the definitions they rest on; they go on with these
 * @param settings Spanish sentences: values of the territory that would no longer count, or that it would have to set
 */
public record Affected(
        TerritoryId territory,
        String name,
        String versions,
        boolean served,
        boolean willServe,
        List<Pinned> pinned,
        List<String> settings) {
    public Affected {
        pinned = List.copyOf(pinned);
        settings = List.copyOf(settings);
    }

    /** Whether the act takes its plugin away. */
    public boolean leaves() {
        return served && !willServe;
    }

    /** Open documents, whatever they rest on. */
    public long openDocuments() {
        return pinned.stream().mapToLong(Pinned::documents).sum();
    }

    /** So many open documents that began with one version. */
    public record Pinned(String version, long documents) {}
}
