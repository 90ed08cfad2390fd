package co.ruta.core.format;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormImports.Import;

/** What workbooks are brought back to: says what one would change, and changes it. */
interface ImportTarget {
    Target target();

    /** Fails when the workbook's form cannot be brought back there. */
    void verify(Principal who, DocumentRef ref, FormIdentity identity);

    /** Says what a workbook that was kept would change. */
    Compared compare(Principal who, Import found, byte[] content);

    /** Does what was compared, over the revision it was compared with. */
    void apply(Principal who, DocumentRef ref, Compared compared);

    /**
     * What a workbook would do.
     *
     * @param title of the format, with its version
     * @param cycle of the document or record
     * @param revision it was compared with
     * @param values what a record would say; nothing for documents
     */
    record Compared(String title, int cycle, long revision, FormChanges changes, RecordValues values) {}
}
