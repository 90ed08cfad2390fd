package co.ruta.portal.office;

import co.ruta.core.school.ImportReport;
import co.ruta.core.school.ImportReport.ImportProblem;
import co.ruta.core.school.ImportReport.Severity;
import co.ruta.core.school.SchoolLists.ListPreview;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;

/** What a list would do to the directory, before anything is done. */
public record ImportPreviewView(OfficePlace at, ListPreview preview, Dates dates, List<Trouble> errors)
        implements View {
    private static final int SHOWN = 200;

    @Override
    public String template() {
        return "office/importpreview.jte";
    }

    public ImportReport report() {
        return preview.report();
    }

    public String address() {
        return at.bare("establecimientos/importar/" + preview.list().id());
    }

    public List<ImportProblem> shown(Severity severity) {
        return report().problems().stream()
                .filter(it -> it.severity() == severity)
                .limit(SHOWN)
                .toList();
    }

    public long count(Severity severity) {
        return report().problems().stream()
                .filter(it -> it.severity() == severity)
                .count();
    }

    public boolean changesSomething() {
        return report().created() + report().updated() > 0;
    }

    /** Whether whole rows were refused, which can be taken out and mended. */
    public boolean mendable() {
        return preview.rejected() > 0;
    }

    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Advertencia";
            case NOTE -> "Nota";
        };
    }

    public static String place(ImportProblem it) {
        return it.row() == 0 ? "Toda la lista" : "Fila " + it.row();
    }
}
