package co.ruta.portal.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.Batches;
import co.ruta.portal.office.OfficePlace;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;

/**
 * What was brought in, and the form to bring more.
 *
 * @param years that workbooks without a year may be of, newest first
 */
public record BatchListView(
        OfficePlace at,
        List<Batch> batches,
        List<Integer> years,
        int year,
        String origin,
        Dates dates,
        List<Trouble> errors)
        implements View {
    @Override
    public String template() {
        return "batch/list.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "upload.js");
    }

    public String address() {
        return at.bare("libros");
    }

    public String upload() {
        return "/api/v1/territories/" + at.territory() + "/batches";
    }

    public long megabytes() {
        return Batches.LARGEST / 1024 / 1024;
    }
}
