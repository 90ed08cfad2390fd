package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations among the rows of the trail. */
@ApplicationScoped
class SqlOperationLog implements OperationLog {
    private static final String INSERT =
            "INSERT INTO audit_event (territory_id, at, actor_id, action, school_id, document_id, path, op_id, rev, detail)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "SELECT id, action, op_id, path, rev, actor_id, at, detail FROM audit_event"
            + " WHERE territory_id = ? AND document_id = ? AND op_id IS NOT NULL AND ";

    @Inject
    private Sql sql;

    @Inject
    private TrailTime time;

    @Override
    public boolean append(TerritoryId territory, SchoolId school, DocumentId document, LoggedOperation operation) {
        return sql.insertNew(INSERT, arguments(territory, school, document, operation));
    }

    @Override
    public void appendAll(
            TerritoryId territory, SchoolId school, DocumentId document, List<LoggedOperation> operations) {
        sql.batch(
                INSERT,
                operations.stream()
                        .map(it -> arguments(territory, school, document, it))
                        .toList());
    }

    private @Nullable Object[] arguments(
            TerritoryId territory, SchoolId school, DocumentId document, LoggedOperation it) {
        return new @Nullable Object[] {
            territory.value(),
            time.of(it.at()),
            it.actor().value(),
            it.action(),
            school.value(),
            document.value(),
            it.path(),
            it.opId(),
            it.rev(),
            it.detail()
        };
    }

    @Override
    public List<LoggedOperation> find(TerritoryId territory, DocumentId document, Collection<String> opIds) {
        List<Object> arguments = new ArrayList<>(List.of(territory.value(), document.value()));
        arguments.addAll(opIds);
        return sql.list(
                SELECT + "op_id IN (" + Sql.marks(opIds.size()) + ")", SqlOperationLog::read, arguments.toArray());
    }

    @Override
    public List<LoggedOperation> history(
            TerritoryId territory, DocumentId document, String path, long before, int limit) {
        return sql.list(
                SELECT + "path = ? AND id < ? ORDER BY id DESC LIMIT ?",
                SqlOperationLog::read,
                territory.value(),
                document.value(),
                path,
                before,
                limit);
    }

    private static LoggedOperation read(Row row) throws SQLException {
        return new LoggedOperation(
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.number(5),
                new PersonId(row.text(6)),
                row.instant(7),
                row.text(8));
    }
}
