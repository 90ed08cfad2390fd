package co.ruta.core.verification;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.List;

/** What is carried out, in one statement. */
@Service
class SqlExecutionList implements ExecutionList {
    private final Sql sql;

    @Inject
    SqlExecutionList(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<InExecution> inState(TerritoryId territory, String process, String state) {
        return sql.list(
                "SELECT d.id, d.school_id, s.name, s.dane_code, s.municipality_code, d.cycle, d.state_since,"
                        + " COUNT(DISTINCT v.path), MAX(v.at) FROM document d"
                        + " JOIN school s ON s.territory_id = d.territory_id AND s.id = d.school_id"
                        + " LEFT JOIN verification v ON v.territory_id = d.territory_id AND v.document_id = d.id"
                        + " WHERE d.territory_id = ? AND d.process_id = ? AND d.state = ?"
                        + " GROUP BY d.id, d.school_id, s.name, s.dane_code, s.municipality_code, d.cycle, d.state_since"
                        + " ORDER BY MAX(v.at), s.name",
                row -> new InExecution(
                        new DocumentRef(territory, new SchoolId(row.text(2)), new DocumentId(row.text(1))),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.count(6),
                        row.instant(7),
                        row.count(8),
                        row.instantOrEmpty(9)),
                territory.value(),
                process,
                state);
    }
}
