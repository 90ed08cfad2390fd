package co.ruta.rest.library;

import co.ruta.core.deadline.Deadlines;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.library.Library;
import co.ruta.core.library.Library.Facts;
import co.ruta.core.library.Library.Receipts;
import co.ruta.core.library.Paper;
import co.ruta.core.library.Paper.Audience;
import co.ruta.core.library.Paper.Kind;
import co.ruta.core.library.Paper.Version;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.form.FileForm;
import co.ruta.web.limit.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Circulars and guidance: what one may read, publishing, and who has read. */
@Path("/territories/{territory}/library")
@ApplicationScoped
@Produces("application/json")
public class LibraryResource {
    private static final long MOST_BYTES = Evidence.MOST_BYTES + 64 * 1024;

    private final CurrentUser user;
    private final Library library;
    private final Deadlines deadlines;

    @Inject
    LibraryResource(CurrentUser user, Library library, Deadlines deadlines) {
        this.user = user;
        this.library = library;
        this.deadlines = deadlines;
    }

    @GET
    @Allowed(Callers.TERRITORY)
    public List<Paper> list(@PathParam("territory") TerritoryId territory) {
        return library.list(user.principal(), territory);
    }

    /** The part {@code file}, and as texts kind, reference, title, audience, validFrom and validTo. */
    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response publish(@PathParam("territory") TerritoryId territory, List<EntityPart> parts) {
        FileForm form = FileForm.of(parts);
        Facts facts = new Facts(
                form.one("kind", Kind.values(), Kind.OTHER),
                form.text("reference"),
                form.text("title"),
                form.one("audience", Audience.values(), Audience.EVERYBODY),
                form.day("validFrom").orElseGet(() -> deadlines.today(territory)),
                form.day("validTo"));
        String id = library.publish(
                user.principal(), territory, facts, form.fileName(), form.file().getContent());
        return Response.status(Response.Status.CREATED)
                .entity(library.get(user.principal(), territory, id))
                .build();
    }

    /** Another version: the part {@code file} and the text {@code note}. */
    @POST
    @Path("/{paper}/versions")
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response renew(
            @PathParam("territory") TerritoryId territory, @PathParam("paper") String paper, List<EntityPart> parts) {
        FileForm form = FileForm.of(parts);
        library.renew(
                user.principal(),
                territory,
                paper,
                form.text("note"),
                form.fileName(),
                form.file().getContent());
        return Response.status(Response.Status.CREATED)
                .entity(library.get(user.principal(), territory, paper))
                .build();
    }

    /** The bytes of a version, always as a download. */
    @GET
    @Path("/{paper}/versions/{number}")
    @Produces("*/*")
    @Allowed(Callers.TERRITORY)
    public Response download(
            @PathParam("territory") TerritoryId territory,
            @PathParam("paper") String paper,
            @PathParam("number") int number) {
        Version version = library.get(user.principal(), territory, paper).versions().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("VERSION_UNKNOWN", "El documento no tiene esa versión."));
        return Response.ok(library.open(territory, version), version.mediaType())
                .header("Content-Disposition", "attachment")
                .build();
    }

    /** Confirms that the person who asks read the newest version; again is harmless. */
    @PUT
    @Path("/{paper}/receipt")
    @Allowed(Callers.TERRITORY)
    public void confirm(@PathParam("territory") TerritoryId territory, @PathParam("paper") String paper) {
        library.confirm(user.principal(), territory, paper);
    }

    /** Who confirmed the newest version, and the schools of which nobody did. */
    @GET
    @Path("/{paper}/receipts")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Receipts receipts(@PathParam("territory") TerritoryId territory, @PathParam("paper") String paper) {
        library.get(user.principal(), territory, paper);
        return library.receipts(territory, paper);
    }
}
