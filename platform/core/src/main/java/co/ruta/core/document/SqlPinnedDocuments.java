package co.ruta.core.document;

import co.ruta.core.Service;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PinnedDocuments;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Counts documents by the definitions they were opened with. */
@Service
class SqlPinnedDocuments implements PinnedDocuments {
    private final Sql sql;

    @Inject
    SqlPinnedDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Count> of(Collection<String> definitions) {
        return definitions.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT territory_id, definition_sha, process_id, state, COUNT(*) FROM document"
                                + " WHERE definition_sha IN (" + Sql.marks(definitions.size()) + ")"
                                + " GROUP BY territory_id, definition_sha, process_id, state",
                        row -> new Count(
                                new TerritoryId(row.text(1)), row.text(2), row.text(3), row.text(4), row.number(5)),
                        definitions.toArray());
    }
}
