package co.ruta.core.records;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.evidence.FileUses;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.RecordShelf;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Tells processes which records are there, and evidence which files they hold. */
@Service
class KeptRecords implements RecordShelf, FileUses {
    private final RecordStore store;
    private final PinnedDefinitions definitions;

    @Inject
    KeptRecords(RecordStore store, PinnedDefinitions definitions) {
        this.store = store;
        this.definitions = definitions;
    }

    @Override
    public Map<String, Standing> of(Document document) {
        Map<String, Standing> standing = new HashMap<>();
        store.of(
                        document.ref().territory(),
                        document.ref().school(),
                        document.facts().cycle())
                .forEach(it -> standing.merge(
                        it.format(),
                        it.filing().isPresent() ? Standing.FILED : Standing.BEGUN,
                        (one, other) -> one == Standing.FILED ? one : other));
        return standing;
    }

    @Override
    public String title(Document document, String format) {
        return definitions
                .of(document.facts().pins())
                .format(format)
                .map(FormatDefinition::title)
                .orElse(format);
    }

    @Override
    public boolean cites(TerritoryId territory, SchoolId school, String sha256) {
        return store.names(territory, school, sha256, false);
    }

    @Override
    public boolean delivered(TerritoryId territory, SchoolId school, String sha256) {
        return store.names(territory, school, sha256, true);
    }
}
