package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.format.FilledForm.Section;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills and hands out forms that show something else than a document of the route: records, opinions, controls. */
@Service
public class FormPress {
    private final FormPrinter printer;

    @Inject
    FormPress(FormPrinter printer) {
        this.printer = printer;
    }

    /**
     * A record's form.
     *
     * @param known path of a bound field → what it shows
     * @param files hash → name of each file the values name
     * @param open whether it is still written
     */
    public FilledForm record(
            FormatDefinition format,
            FormIdentity identity,
            FormHeading heading,
            RecordValues values,
            Map<String, String> known,
            Map<String, String> files,
            boolean open,
            FormMarks marks) {
        FormContents contents = new FormContents().revision(identity.revision());
        known.forEach(contents::text);
        OwnLines.tell(contents, format, values, files);
        return filled(format, identity, heading, contents, open, marks);
    }

    /** A form the platform fills. What its format keeps itself stays blank, for whoever prints it or has it as a workbook. */
    public FilledForm shown(
            FormatDefinition format,
            FormIdentity identity,
            FormHeading heading,
            FormContents contents,
            FormMarks marks) {
        return filled(format, identity, heading, contents, true, marks);
    }

    private static FilledForm filled(
            FormatDefinition format,
            FormIdentity identity,
            FormHeading heading,
            FormContents contents,
            boolean open,
            FormMarks marks) {
        FormatDefinition complete = FormLayouts.complete(format);
        // Everything these forms show is one subject's: each of its nodes gets its row.
        FormScope scope = new FormScope(new PluginId("core"), "", Set.of(), !open);
        List<Section> sections = new Filling(complete, contents.made(), scope).sections();
        return new FilledForm(complete, identity, heading.words(complete), sections, marks);
    }

    /** @param name of the file, without its ending */
    public FormFile file(FilledForm form, FilledAs as, String name) {
        return new FormFile(name + "." + as.ending(), as == FilledAs.PDF ? printer.pdf(form) : FormWorkbook.of(form));
    }

    /**
     * A record's workbook, to be filled and brought back.
     *
     * @param values it was filled with
     * @param name of the file, without its ending
     */
    public FormFile workbook(FilledForm form, RecordValues values, String name) {
        return new FormFile(name + ".xlsx", FormWorkbook.of(form, values));
    }
}
