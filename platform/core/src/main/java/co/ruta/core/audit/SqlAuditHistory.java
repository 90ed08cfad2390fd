package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the trail from the database, a page at a time from the newest event back. */
@ApplicationScoped
class SqlAuditHistory implements AuditHistory {
    @Inject
    private Sql sql;

    @Override
    public List<Entry> list(Query query) {
        StringBuilder text = new StringBuilder("SELECT e.id, e.at, e.actor_id, p.name, e.action, e.school_id,"
                + " e.document_id, e.path, e.detail, e.seal FROM audit_event e"
                + " LEFT JOIN person p ON p.id = e.actor_id WHERE e.territory_id = ?");
        List<Object> arguments = new ArrayList<>(List.of(query.territory().value()));
        filter(text, arguments, " AND e.school_id = ?", query.school().map(SchoolId::value));
        filter(text, arguments, " AND e.document_id = ?", query.document().map(DocumentId::value));
        filter(text, arguments, " AND e.actor_id = ?", query.actor().map(PersonId::value));
        filter(text, arguments, " AND e.action = ?", query.action());
        filter(text, arguments, " AND e.at >= ?", query.from());
        filter(text, arguments, " AND e.at < ?", query.until());
        filter(text, arguments, " AND e.id < ?", query.before());
        arguments.add(query.limit());
        return sql.list(text + " ORDER BY e.id DESC LIMIT ?", SqlAuditHistory::entry, arguments.toArray());
    }

    private static void filter(StringBuilder text, List<Object> arguments, String condition, Optional<?> value) {
        value.ifPresent(it -> {
            text.append(condition);
            arguments.add(it);
        });
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.number(1),
                row.instant(2),
                row.textOrEmpty(3).map(PersonId::new),
                row.textOrEmpty(4),
                row.text(5),
                row.textOrEmpty(6).map(SchoolId::new),
                row.textOrEmpty(7).map(DocumentId::new),
                row.textOrEmpty(8),
                row.text(9),
                row.numberOrEmpty(10));
    }
}
