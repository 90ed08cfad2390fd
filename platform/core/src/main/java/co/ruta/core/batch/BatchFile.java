package co.ruta.core.batch;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One file of a batch.
 *
 * @param number its place in the ZIP, from 1
 * @param name as the ZIP calls it, with its folders
 * @param found what it turned out to be; empty while nobody looked, and when it is nothing we know
 * @param done what it does or did
 * @param faults what keeps it from being taken
 * @param notices what is said of it besides, in Spanish
 * @param kept whether its bytes are still here
 * @param changedAt when it came into its state
 */
public record BatchFile(
        int number,
        String name,
        State state,
        Optional<Found> found,
        Done done,
        List<Fault> faults,
        List<String> notices,
        boolean kept,
        Instant changedAt) {
    public BatchFile {
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    /** How a file stands. */
    public enum State {
        /** Nobody looked at it yet. */
        WAITING,
        /** It can be written. */
        READY,
        /** The platform says the same already. */
        UNCHANGED,
        /** It cannot be taken. */
        REFUSED,
        /** It is written. */
        IMPORTED
    }

    /**
     * Whose it is and what.
     *
     * @param title of the format, with its version
     * @param year the document applies to
     */
    public record Found(
            SchoolId school,
            String schoolName,
            String daneCode,
            DocumentKind kind,
            String format,
            String title,
            int year) {}

    /**
     * What was done, or would be.
     *
     * @param document whose draft it is; empty when none could be opened
     * @param opened whether the draft was opened for it
     * @param revision of the draft before
     * @param noted whether it is noted as delivered elsewhere, with the file kept
     */
    public record Done(
            Optional<DocumentId> document,
            boolean opened,
            long revision,
            int added,
            int changed,
            int removed,
            int conflicts,
            boolean noted) {
        public static final Done NOTHING = new Done(Optional.empty(), false, 0, 0, 0, 0, 0, false);

        public int all() {
            return added + changed + removed + conflicts;
        }

        /** Whether a workbook does the same as when it was tried. */
        boolean isAs(Done tried) {
            return opened == tried.opened
                    && revision == tried.revision
                    && added == tried.added
                    && changed == tried.changed
                    && removed == tried.removed
                    && conflicts == tried.conflicts
                    && noted == tried.noted;
        }
    }

    /** Whether nobody said yet what the columns of such a file mean. */
    public boolean unsaid() {
        return kept && faults.stream().anyMatch(it -> it.code().equals("FORM_NOT_OURS"));
    }

    /** Whether faults can be shown in the workbook's own cells. */
    public boolean markable() {
        return kept && faults.stream().anyMatch(it -> !it.cell().isEmpty());
    }
}
