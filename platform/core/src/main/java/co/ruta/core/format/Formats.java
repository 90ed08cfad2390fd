package co.ruta.core.format;

import co.ruta.core.document.DocumentRef;
import co.ruta.sdk.format.FormatDefinition;
import java.util.List;
import java.util.Optional;

/** The official formats of a document: to read, to hand out, to take back. */
public interface Formats {
    /**
     * The formats that show this document, in the version in force today under the definitions it was opened with.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_NOT_FOUND}
     */
    List<FormatDefinition> of(DocumentRef document);

    /**
     * A format with the document's answers.
     *
     * @param submission a delivered version; empty for the draft
     * @throws co.ruta.core.problem.ProblemException {@code FORMAT_NOT_FOUND}, {@code SUBMISSION_NOT_FOUND}
     */
    FilledForm filled(DocumentRef document, String format, Optional<Integer> submission);

    /** The same as an Excel workbook; {@code FORMAT_NOT_FOUND} when it is not exchanged as one. */
    FormFile workbook(DocumentRef document, String format, Optional<Integer> submission);

    /** The same as a PDF (PDF/A-2b, tagged); {@code FORMAT_NOT_FOUND} when it is not printed. */
    FormFile pdf(DocumentRef document, String format, Optional<Integer> submission);

    /**
     * A file to hand out.
     *
     * @param name letters, digits and hyphens, with its ending
     */
    record FormFile(String name, byte[] content) {}

    /** The media type of workbooks. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
