package co.ruta.core.document;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Row;
import java.sql.SQLException;

/** How a document is read from its row. */
final class SqlDocuments {
    static final String COLUMNS = "d.territory_id, d.id, d.school_id, d.kind, d.cycle, d.definition_sha,"
            + " d.territory_revision, d.catalogue_id, d.process_id, d.state, d.state_since, d.editable, d.version,"
            + " d.revision, d.created_at";
    static final int WIDTH = 15;

    private SqlDocuments() {}

    static Document read(Row row) throws SQLException {
        DocumentRef ref =
                new DocumentRef(new TerritoryId(row.text(1)), new SchoolId(row.text(3)), new DocumentId(row.text(2)));
        Pins pins = new Pins(row.text(6), row.count(7), row.textOrEmpty(8), row.text(9));
        DocumentFacts facts = new DocumentFacts(ref, DocumentKind.valueOf(row.text(4)), row.count(5), pins);
        return new Document(
                facts, row.text(10), row.instant(11), row.flag(12), row.count(13), row.number(14), row.instant(15));
    }
}
