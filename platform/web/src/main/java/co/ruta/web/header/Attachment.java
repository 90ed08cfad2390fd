package co.ruta.web.header;

import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats.FormFile;
import jakarta.ws.rs.core.Response;

/** A filled form handed out as a file. */
public final class Attachment {
    private Attachment() {}

    public static Response of(FormFile file) {
        String name = file.name();
        return Response.ok(file.content())
                .type(FilledAs.of(name.substring(name.lastIndexOf('.') + 1)).mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
