package co.ruta.rest.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.OpenEdition;
import co.ruta.core.plan.OpenEdition.Horizon;
import co.ruta.core.plan.OpenEdition.Replacing;
import co.ruta.core.plan.PlanDifference;
import co.ruta.core.plan.PlanOverview;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.plan.PlanVersion;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IdempotencyKey;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A school's plans, which live across years. */
@Path("/territories/{territory}/schools/{school}/plans")
@ApplicationScoped
@Produces("application/json")
public class PlansResource {
    private static final Pattern VERSION = Pattern.compile("(\\d{4})-(\\d{1,6}|draft)");

    private final CurrentUser user;
    private final Plans plans;
    private final PlanSubmissions submissions;

    @Inject
    PlansResource(CurrentUser user, Plans plans, PlanSubmissions submissions) {
        this.user = user;
        this.plans = plans;
        this.submissions = submissions;
    }

    /** The plans with their years, newest first, and the year that may be begun. */
    @GET
    @Allowed(Callers.SCHOOL)
    @Codes("TERRITORY_UNKNOWN")
    public PlanOverview list(@PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school) {
        return plans.overview(user.principal(), territory, school);
    }

    /** Begins a year: goes on with the plan in force, or begins another. A year that is there already is the answer. */
    @POST
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_RECTOR)
    @Codes({
        "ROLE_NOT_ENOUGH",
        "STAGE_NOT_ASKED",
        "CYCLE_NOT_OPEN",
        "ASSESSMENT_NOT_DELIVERED",
        "HORIZON_NOT_VALID",
        "PLAN_OVERLAPS",
        "YEAR_ALREADY_BEGUN",
        "PROCESS_NOT_SOUND",
        "TEXT_TOO_LONG"
    })
    public Response open(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Opening it) {
        DocumentRef opened = plans.open(
                user.principal(),
                territory,
                school,
                new OpenEdition(it.year(), it.horizon(), it.replacement(), IdempotencyKey.orNew(key)));
        return Response.status(Response.Status.CREATED)
                .entity(new Opened(opened.document().value(), it.year()))
                .build();
    }

    /** What changed between two versions or years, in words: {@code from=2027-1&to=2028-draft}. */
    @GET
    @Path("/difference")
    @Allowed(Callers.SCHOOL)
    @Codes({"VERSION_UNREADABLE", "DOCUMENT_NOT_FOUND", "SUBMISSION_NOT_FOUND", "ROLE_NOT_ENOUGH"})
    public PlanDifference difference(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        return submissions.difference(user.principal(), territory, school, version("from", from), version("to", to));
    }

    private static PlanVersion version(String name, String text) {
        Matcher matcher = VERSION.matcher(text);
        if (!matcher.matches()) {
            throw Problems.invalid(
                    name,
                    "VERSION_UNREADABLE",
                    "«" + name + "» dice un año y una versión, por ejemplo 2027-1, o 2027-draft para el borrador.");
        }
        int year = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("draft")
                ? PlanVersion.draft(year)
                : PlanVersion.submitted(year, Integer.parseInt(matcher.group(2)));
    }

    /**
     * @param year the year to begin
     * @param horizon the years of a new plan; without it the plan in force goes on
     * @param replacement needed when a new plan shares years with one in force
     */
    public record Opening(int year, Optional<Horizon> horizon, Optional<Replacing> replacement) {}

    public record Opened(String document, int year) {}
}
