package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The trail and the log of operations in memory. */
public final class InMemoryAudit implements AuditTrail, OperationLog {
    private record Line(TerritoryId territory, DocumentId document, LoggedOperation operation) {}

    private final List<AuditEvent> events = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    @Override
    public synchronized void append(AuditEvent event) {
        events.add(event);
    }

    /** Everything appended that is not an operation, oldest first. */
    public synchronized List<AuditEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public synchronized boolean append(
            TerritoryId territory, SchoolId school, DocumentId document, LoggedOperation operation) {
        if (!find(territory, document, List.of(operation.opId())).isEmpty()) {
            return false;
        }
        lines.add(new Line(territory, document, numbered(operation, lines.size() + 1L)));
        return true;
    }

    @Override
    public synchronized void appendAll(
            TerritoryId territory, SchoolId school, DocumentId document, List<LoggedOperation> operations) {
        for (LoggedOperation it : operations) {
            if (!append(territory, school, document, it)) {
                throw new IllegalStateException(it.opId() + " is there already");
            }
        }
    }

    @Override
    public synchronized List<LoggedOperation> find(
            TerritoryId territory, DocumentId document, Collection<String> opIds) {
        return of(territory, document).stream()
                .filter(it -> opIds.contains(it.opId()))
                .toList();
    }

    @Override
    public synchronized List<LoggedOperation> history(
            TerritoryId territory, DocumentId document, String path, long before, int limit) {
        return of(territory, document).stream()
                .filter(it -> it.path().equals(path) && it.number() < before)
                .sorted(Comparator.comparing(LoggedOperation::number).reversed())
                .limit(limit)
                .toList();
    }

    private List<LoggedOperation> of(TerritoryId territory, DocumentId document) {
        return lines.stream()
                .filter(it -> it.territory().equals(territory) && it.document().equals(document))
                .map(Line::operation)
                .toList();
    }

    private static LoggedOperation numbered(LoggedOperation it, long number) {
        return new LoggedOperation(
                number, it.action(), it.opId(), it.path(), it.rev(), it.actor(), it.at(), it.detail());
    }
}
