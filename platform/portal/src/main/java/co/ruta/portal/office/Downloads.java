package co.ruta.portal.office;

import co.ruta.core.sheet.Table;
import jakarta.ws.rs.core.Response;

/** Tables handed out as files. */
final class Downloads {
    private Downloads() {}

    /** @param name of the file, without its ending; only letters, digits and hyphens */
    static Response of(Table table, Table.Form form, String name) {
        return Response.ok(table.as(form))
                .type(form.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + form.extension() + "\"")
                .build();
    }
}
