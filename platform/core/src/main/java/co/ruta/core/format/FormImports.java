package co.ruta.core.format;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Workbooks that come back: kept, shown as a difference, applied whole or not at all. */
public interface FormImports {
    /** Largest workbook taken, in bytes. */
    int LARGEST = 8 * 1024 * 1024;

    /**
     * Keeps a workbook until somebody applies it; a week at most.
     *
     * @throws co.ruta.core.problem.ProblemException {@code IMPORT_TOO_LARGE}, {@code FORM_UNREADABLE} with the reason, {@code
     *     FORM_NOT_OURS}, {@code FORM_OF_ANOTHER_SCHOOL}, {@code FORM_ONLY_READ}, {@code FORMAT_NOT_FOUND}, {@code FORMAT_VERSION_UNKNOWN}
     */
    Import keep(Principal who, TerritoryId territory, SchoolId school, String name, InputStream file);

    /** @throws co.ruta.core.problem.ProblemException {@code IMPORT_NOT_FOUND} */
    Import get(TerritoryId territory, SchoolId school, String id);

    /** What it would do to the draft as it is now. */
    Preview preview(Principal who, TerritoryId territory, SchoolId school, String id);

    /**
     * Does it, all of it.
     *
     * @param revision of the draft that the preview showed
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_CHANGED} (stale) when the draft moved on, {@code
     *     IMPORT_REFUSED} when something cannot be taken, {@code IMPORT_APPLIED} the second time
     */
    Import apply(Principal who, TerritoryId territory, SchoolId school, String id, long revision);

    /** The workbook as it came, with a comment in every cell that cannot be taken. */
    FormFile marked(Principal who, TerritoryId territory, SchoolId school, String id);

    /**
     * A workbook that came back.
     *
     * @param name of the file, as it was called
     * @param document the document, or the record, it belongs to
     * @param number version of the format it was filled in
     * @param target which of the two
     * @param receipt empty until it is applied
     * @param columns how a table of somebody's own is read; empty for a workbook of ours
     */
    record Import(
            String id,
            DocumentRef document,
            String format,
            int number,
            FormIdentity.Target target,
            String name,
            Instant uploadedAt,
            String uploadedBy,
            Optional<Receipt> receipt,
            Optional<ColumnMap> columns) {
        /** Whether somebody has still to say what its columns mean. */
        public boolean unsaid() {
            return columns.filter(it -> it.fields().isEmpty()).isPresent();
        }
    }

    /** What an applied workbook did. */
    record Receipt(Instant at, String by, int added, int changed, int removed, int conflicts) {
        public int all() {
            return added + changed + removed + conflicts;
        }
    }

    /**
     * What a workbook would do.
     *
     * @param title of the format, with its version
     * @param cycle of the document
     * @param revision of the draft it was compared with
     * @param notices what is said of the workbook as a whole
     */
    record Preview(
            Import found,
            String title,
            int cycle,
            long revision,
            List<Shown> changes,
            List<Fault> faults,
            List<String> notices) {
        public long count(What what) {
            return changes.stream().filter(it -> it.what() == what).count();
        }
    }

    /**
     * One change.
     *
     * @param cell {@code PMI!C9}; empty for what has no cell any more
     */
    record Shown(What what, String cell, String title, String before, String after) {}

    /** What becomes of an answer. */
    enum What {
        ADDED,
        CHANGED,
        REMOVED,
        CONFLICT
    }

    /**
     * A cell that cannot be taken.
     *
     * @param cell {@code PMI!C9}; empty for the workbook as a whole
     * @param message Spanish: what is wrong and how to mend it
     */
    record Fault(String cell, String code, String message) {}
}
