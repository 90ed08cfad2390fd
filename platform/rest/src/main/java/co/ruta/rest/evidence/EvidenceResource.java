package co.ruta.rest.evidence;

import co.ruta.core.evidence.Citation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.EvidenceFile;
import co.ruta.core.evidence.EvidencePage;
import co.ruta.core.evidence.Stored;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.QueryValue;
import co.ruta.web.limit.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files a school shows. */
@Path("/territories/{territory}/schools/{school}/evidence")
@ApplicationScoped
@Produces("application/json")
public class EvidenceResource {
    private static final int MOST = 200;
    private static final long FORM_ROOM = 64 * 1024;

    private final CurrentUser user;
    private final Evidence evidence;

    @Inject
    EvidenceResource(CurrentUser user, Evidence evidence) {
        this.user = user;
        this.evidence = evidence;
    }

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public FileView.Page list(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Math.max(1, Math.min(MOST, QueryValue.number("limit", limit)));
        EvidencePage page = evidence.list(territory, school, Optional.ofNullable(after), most);
        List<String> hashes = page.files().stream().map(EvidenceFile::sha256).toList();
        Map<String, List<Citation>> cited = evidence.citations(territory, school, hashes);
        return new FileView.Page(
                page.files().stream()
                        .map(it -> FileView.of(it, cited.getOrDefault(it.sha256(), List.of())))
                        .toList(),
                page.next());
    }

    /** Takes a whole file as the part {@code file} of a form. */
    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(Evidence.MOST_BYTES + FORM_ROOM)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response take(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(it -> it.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Falta el archivo, en la parte «file»."));
        Stored stored = evidence.take(
                user.principal(), territory, school, file.getFileName().orElse(""), file.getContent());
        return Response.status(stored.already() ? Response.Status.OK : Response.Status.CREATED)
                .entity(FileView.Taken.of(stored))
                .build();
    }

    /** The bytes, always as a download. Those of the secretaría get what is cited in a delivery. */
    @GET
    @Path("/{sha256: [0-9a-f]{64}}")
    @Produces("*/*")
    @Allowed(Callers.SCHOOL)
    public Response download(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("sha256") String sha256) {
        EvidenceFile file = evidence.readable(user.principal(), territory, school, sha256);
        return Download.of(file, () -> evidence.open(territory, school, sha256));
    }

    /** Removes a file that nothing cites. */
    @DELETE
    @Path("/{sha256: [0-9a-f]{64}}")
    @Allowed(Callers.SCHOOL_WRITERS)
    public void remove(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("sha256") String sha256) {
        evidence.remove(user.principal(), territory, school, sha256);
    }
}
