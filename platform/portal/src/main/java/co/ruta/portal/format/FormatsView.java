package co.ruta.portal.format;

import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Optional;

/**
 * The official formats of a school's documents.
 *
 * @param mayBring whether this person can bring a filled workbook back
 */
public record FormatsView(
        SchoolPlace at, List<Stage> stages, boolean mayBring, List<Trouble> errors, Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "format/formats.jte";
    }

    /** One document of the route. */
    public record Stage(String title, List<Form> forms) {}

    /**
     * What can be downloaded.
     *
     * @param page address, to which the kind of file is added
     * @param exchanged whether there is a workbook
     * @param printed whether there is a PDF
     */
    public record Files(String text, String page, boolean exchanged, boolean printed) {}

    /**
     * One format of it.
     *
     * @param code with its version, as printed
     * @param complete where what it asks beside the document is written; empty when it asks nothing more
     * @param draft empty for whom does not read it
     * @param delivered what was delivered, newest first
     */
    public record Form(
            String title,
            String code,
            String source,
            Optional<String> complete,
            Optional<Files> draft,
            List<Files> delivered) {}
}
