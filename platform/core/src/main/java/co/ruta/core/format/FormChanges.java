package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormAnswers.At;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook would do to a draft.
 *
 * @param notices what is said of the workbook as a whole, in Spanish
 */
record FormChanges(List<Change> changes, List<Wrong> wrong, List<String> notices) {
    FormChanges {
        changes = List.copyOf(changes);
        wrong = List.copyOf(wrong);
        notices = List.copyOf(notices);
    }

    /**
     * One answer that changes.
     *
     * @param path as formats name it
     * @param value empty when it goes
     * @param base revision the writer saw
     * @param title what it answers; empty for what only ties nodes together, which is not shown
     * @param before as people read it
     */
    record Change(
            Kind kind,
            At at,
            String path,
            Optional<DraftValue> value,
            long base,
            String title,
            String before,
            String after) {}

    /** What becomes of an answer. */
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** Somebody wrote another answer since the workbook was downloaded. */
        CONFLICT
    }

    /** A cell that cannot be taken, why, and how to mend it. */
    record Wrong(At at, String code, String message) {}
}
