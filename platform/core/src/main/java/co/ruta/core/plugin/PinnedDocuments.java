package co.ruta.core.plugin;

import co.ruta.core.id.TerritoryId;
import java.util.Collection;
import java.util.List;

/** Port: how many documents rest on definitions. Documents know. */
public interface PinnedDocuments {
    /** Every count that is not zero. */
    List<Count> of(Collection<String> definitions);

    /** So many documents of a territory in one state of one process. */
    record Count(TerritoryId territory, String definition, String process, String state, long documents) {}
}
