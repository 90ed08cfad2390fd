package co.ruta.portal.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.BatchFile;
import co.ruta.portal.office.OfficePlace;
import co.ruta.portal.page.View;

/** One file of a ZIP: whose it is, what it does, what is wrong with it. */
public record BatchFileView(OfficePlace at, Batch batch, BatchFile file) implements View {
    @Override
    public String template() {
        return "batch/file.jte";
    }

    public String back() {
        return at.bare("libros/" + batch.id());
    }

    public String columns() {
        return back() + "/archivo/" + file.number() + "/columnas";
    }

    public String marked() {
        return back() + "/archivo/" + file.number() + "/por-corregir.xlsx";
    }
}
