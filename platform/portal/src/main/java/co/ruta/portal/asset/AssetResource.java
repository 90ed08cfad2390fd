package co.ruta.portal.asset;

import co.ruta.portal.page.PortalText;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves assets; their names change with their content, so browsers may keep them for ever. */
@Path("/recursos")
@ApplicationScoped
public class AssetResource {
    @GET
    @Path("{file}")
    @Allowed(Callers.ANYBODY)
    public Response file(@PathParam("file") String file, @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        Asset asset = Assets.find(file).orElseThrow(PortalText::nothingHere);
        boolean gzip = Optional.ofNullable(encodings).orElse("").contains("gzip");
        Response.ResponseBuilder answer = Response.ok(gzip ? asset.gzip() : asset.plain())
                .header("Content-Type", asset.mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", "Accept-Encoding");
        return (gzip ? answer.header("Content-Encoding", "gzip") : answer).build();
    }
}
