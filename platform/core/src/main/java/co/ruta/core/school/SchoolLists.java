package co.ruta.core.school;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.sheet.Table;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lists that people look at before they are applied: kept a week, previewed against the directory as it is, applied whole
 * or not at all, with a receipt. Rows with errors can be taken out as a file, mended, and put back in their places.
 */
public interface SchoolLists {
    /** Days a list that was not applied is kept. */
    int DAYS = 7;

    /**
     * Keeps the file for a preview.
     *
     * @throws ProblemException {@code IMPORT_NOT_YOURS}, {@code IMPORT_TOO_LARGE}, or the reason why the file cannot be
     *     read as a list
     */
    SchoolList keep(Principal who, TerritoryId territory, String name, InputStream file);

    /** A new list: the kept one with its rejected rows replaced by the mended file's. */
    SchoolList mend(Principal who, TerritoryId territory, String list, String name, InputStream mended);

    /** @throws ProblemException {@code LIST_UNKNOWN} */
    SchoolList get(Principal who, TerritoryId territory, String list);

    /** The latest that were applied, newest first. */
    List<SchoolList> applied(Principal who, TerritoryId territory);

    /** @throws ProblemException {@code LIST_UNKNOWN}, {@code LIST_APPLIED} */
    ListPreview preview(Principal who, TerritoryId territory, String list);

    /**
     * Applies the list that was previewed.
     *
     * @param directory the directory's state that the preview was made of
     * @throws ProblemException {@code DIRECTORY_CHANGED} when it is another now, {@code IMPORT_REFUSED} when a row has an
     *     error
     */
    SchoolList apply(Principal who, TerritoryId territory, String list, long directory);

    /** The rejected rows and what to mend in each, to be sent back to {@link #mend}. */
    Table rejected(Principal who, TerritoryId territory, String list);

    /**
     * A list that was sent.
     *
     * @param sha256 of the file, in hexadecimal: what was previewed is what is applied
     * @param uploadedBy name of the person
     */
    record SchoolList(
            String id, String name, String sha256, Instant uploadedAt, String uploadedBy, Optional<Receipt> receipt) {}

    /** What an applied list did. */
    record Receipt(Instant at, String by, int created, int updated, int unchanged, int skipped) {}

    /**
     * What a list would do.
     *
     * @param directory the directory's state it was compared with
     * @param rejected rows with errors
     * @param created some of the schools that would be new
     * @param changes some of those that would change
     */
    record ListPreview(
            SchoolList list,
            long directory,
            ImportReport report,
            int rejected,
            List<School> created,
            List<SchoolChange> changes) {}

    /** How a known school would change. */
    record SchoolChange(String daneCode, String name, List<FieldChange> fields) {}

    record FieldChange(String field, Optional<String> before, Optional<String> after) {}
}
