package co.ruta.rest.evidence;

import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.Upload;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files in parts, in the style of tus 1.0: announce, send bytes from an offset, ask where it stands, go on. The part that
 * completes the file is answered with the file.
 */
@Path("/territories/{territory}/schools/{school}/evidence/uploads")
@ApplicationScoped
@Produces("application/json")
public class UploadsResource {
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final CurrentUser user;
    private final Evidence evidence;

    @Inject
    UploadsResource(CurrentUser user, Evidence evidence) {
        this.user = user;
        this.evidence = evidence;
    }

    @POST
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response begin(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @Context UriInfo here,
            Announcement announced) {
        Upload upload = evidence.begin(user.principal(), territory, school, announced.name(), announced.size());
        return told(
                        Response.created(
                                here.getAbsolutePathBuilder().path(upload.id()).build()),
                        upload)
                .entity(UploadView.of(upload, Optional.empty()))
                .build();
    }

    /** Where it stands. */
    @HEAD
    @Path("/{upload}")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response stands(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("upload") String upload) {
        return told(Response.ok(), evidence.upload(territory, school, upload))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Adds bytes from the offset on. */
    @PATCH
    @Path("/{upload}")
    @Consumes({"application/offset+octet-stream", "application/octet-stream"})
    @BodyLimit(Evidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response append(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("upload") String upload,
            @HeaderParam(OFFSET) @Nullable String offset,
            InputStream bytes) {
        Evidence.Received received =
                evidence.append(user.principal(), territory, school, upload, offset(offset), bytes);
        return told(Response.ok(), received.upload())
                .entity(UploadView.of(received.upload(), received.stored().map(FileView.Taken::of)))
                .build();
    }

    private static Response.ResponseBuilder told(Response.ResponseBuilder response, Upload upload) {
        return response.header(OFFSET, upload.received()).header(LENGTH, upload.size());
    }

    private static long offset(@Nullable String header) {
        if (header == null || !header.matches("\\d{1,12}")) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    List.of(Problem.at(
                            OFFSET,
                            "UPLOAD_OFFSET_UNREADABLE",
                            "Falta el encabezado Upload-Offset con el byte desde el que se envía, por ejemplo 0.")));
        }
        return Long.parseLong(header);
    }

    /** What is to come. */
    record Announcement(String name, long size) {}

    /** Where an upload stands, and the file once it is complete. */
    record UploadView(String id, String name, long size, long received, Optional<FileView.Taken> taken) {
        static UploadView of(Upload it, Optional<FileView.Taken> taken) {
            return new UploadView(it.id(), it.name(), it.size(), it.received(), taken);
        }
    }
}
