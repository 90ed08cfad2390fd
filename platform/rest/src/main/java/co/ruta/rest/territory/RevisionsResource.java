package co.ruta.rest.territory;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Difference;
import co.ruta.core.territory.Revision;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territories.Applied;
import co.ruta.core.territory.Territories.Change;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbered revisions of a territory's values, as files. */
@Path("/territories/{territory}/revisions")
@ApplicationScoped
@Produces("application/json")
public class RevisionsResource {
    private static final long FILES = 8L << 20;

    private final CurrentUser user;
    private final Territories territories;

    @Inject
    RevisionsResource(CurrentUser user, Territories territories) {
        this.user = user;
        this.territories = territories;
    }

    /** Every revision, newest first, without its files. */
    @GET
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public List<HeadView> list(@PathParam("territory") TerritoryId territory) {
        return territories.history(territory).stream().map(HeadView::of).toList();
    }

    /** The revision in force, with its files. */
    @GET
    @Path("/current")
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public RevisionView current(@PathParam("territory") TerritoryId territory) {
        return view(territory, territories.get(territory).revision());
    }

    /** One revision, with its files. */
    @GET
    @Path("/{number: [0-9]{1,9}}")
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public RevisionView get(@PathParam("territory") TerritoryId territory, @PathParam("number") int number) {
        return view(territory, number);
    }

    /** What would change if these files were applied, value by value. */
    @POST
    @Path("/preview")
    @Consumes("application/json")
    @BodyLimit(FILES)
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public List<DifferenceView> preview(@PathParam("territory") TerritoryId territory, FilesToApply body) {
        return views(territories.preview(territory, body.files()));
    }

    /**
     * Makes the files the next revision: 201, or 200 when they are in force already. 412 when they do not rest on the
     * revision in force, with every value that differs; 422 with every problem of the files by file and line.
     */
    @POST
    @Consumes("application/json")
    @BodyLimit(FILES)
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response apply(@PathParam("territory") TerritoryId territory, FilesToApply body) {
        PersonId author = user.principal().person();
        Applied applied = territories.apply(new Change(
                territory,
                body.files(),
                body.basedOn(),
                Optional.of(author),
                body.comment().orElse("")));
        return Response.status(applied.changed() ? 201 : 200)
                .entity(new AppliedView(applied.revision(), applied.changed(), views(applied.differences())))
                .build();
    }

    private RevisionView view(TerritoryId territory, int number) {
        Map<String, String> files = territories.files(territory, number);
        Revision revision = territories.history(territory).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("REVISION_UNKNOWN", "El territorio no tiene esa revisión."));
        return new RevisionView(
                revision.number(), revision.sha256(), revision.at(), revision.author(), revision.comment(), files);
    }

    private static List<DifferenceView> views(List<Difference> differences) {
        return differences.stream()
                .map(it -> new DifferenceView(it.what(), it.before(), it.after(), it.toString()))
                .toList();
    }

    /**
     * @param basedOn the revision the files rest on; absent for a territory's first
     * @param files path → text
     */
    public record FilesToApply(Optional<Integer> basedOn, Map<String, String> files, Optional<String> comment) {}

    public record HeadView(int number, String sha256, Instant at, Optional<PersonId> author, String comment) {
        static HeadView of(Revision revision) {
            return new HeadView(
                    revision.number(), revision.sha256(), revision.at(), revision.author(), revision.comment());
        }
    }

    public record RevisionView(
            int number,
            String sha256,
            Instant at,
            Optional<PersonId> author,
            String comment,
            Map<String, String> files) {}

    /** @param message Spanish, the whole difference as one sentence */
    public record DifferenceView(String what, Optional<String> before, Optional<String> after, String message) {}

    public record AppliedView(int number, boolean changed, List<DifferenceView> differences) {}
}
