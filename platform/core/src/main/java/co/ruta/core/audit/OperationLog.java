package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.Collection;
import java.util.List;

/** The trail as the log of a draft's operations: each id once in a document. */
public interface OperationLog {
    /** Appends in the caller's transaction; false, and nothing written, when one of the id is there already. */
    boolean append(TerritoryId territory, SchoolId school, DocumentId document, LoggedOperation operation);

    /** Appends several whose ids the caller knows to be new. */
    void appendAll(TerritoryId territory, SchoolId school, DocumentId document, List<LoggedOperation> operations);

    /** Those of these ids that are there. */
    List<LoggedOperation> find(TerritoryId territory, DocumentId document, Collection<String> opIds);

    /** What happened at a path before the event of that number, newest first. */
    List<LoggedOperation> history(TerritoryId territory, DocumentId document, String path, long before, int limit);
}
