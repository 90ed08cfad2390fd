package co.ruta.core.format;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Optional;

/**
 * Workbooks that somebody brings for schools, rather than a school for itself: what they say of themselves, and taking them
 * into a draft. Who may is the caller's question.
 */
public interface BroughtBooks {
    /**
     * What a workbook, or a table whose columns the secretaría explained for all, says of itself.
     *
     * @param year for which yearly columns are asked, where it says none
     * @throws co.ruta.core.problem.ProblemException {@code FORM_UNREADABLE}, {@code FORM_NOT_OURS}, {@code
     *     FORMAT_NOT_FOUND}, {@code FORMAT_VERSION_UNKNOWN}
     */
    Recognised recognise(TerritoryId territory, byte[] file, int year);

    /**
     * Compares a workbook with a draft and, unless something in it cannot be taken, writes all it brings: where the draft
     * says something else both values stay until somebody of the school chooses. Nothing is written when there is a fault.
     *
     * @param untouched whether nobody has written in the draft yet, so that the workbook stands over what was filled in
     *     beforehand
     * @throws co.ruta.core.problem.ProblemException as {@link #recognise}
     */
    Filled fill(Principal who, DocumentRef document, boolean untouched, byte[] workbook);

    /** The workbook with a comment in each cell that has a fault. */
    byte[] marked(byte[] workbook, List<Fault> faults);

    /**
     * What a workbook says of itself.
     *
     * @param format id of the format
     * @param number of its version
     * @param title as people call it, with its version
     * @param year the year it is for, where it says one
     * @param daneCode the school's code as the form shows it
     * @param document the draft it was made from, when that was one of this territory
     */
    record Recognised(
            DocumentKind kind,
            String format,
            int number,
            String title,
            Optional<Integer> year,
            Optional<String> daneCode,
            Optional<DocumentRef> document) {}

    /**
     * What was done, or would be.
     *
     * @param revision of the draft it was compared with
     */
    record Filled(
            long revision,
            int added,
            int changed,
            int removed,
            int conflicts,
            List<Fault> faults,
            List<String> notices) {
        public Filled {
            faults = List.copyOf(faults);
            notices = List.copyOf(notices);
        }

        public int all() {
            return added + changed + removed + conflicts;
        }
    }
}
