package co.ruta.rest.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.SchoolPage;
import co.ruta.core.school.SchoolQuery;
import co.ruta.core.school.Schools;
import co.ruta.core.school.Zone;
import co.ruta.sdk.Sector;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.header.QueryValue;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory of a territory. */
@Path("/territories/{territory}/schools")
@ApplicationScoped
@Produces("application/json")
public class SchoolsResource {
    private final Schools schools;

    @Inject
    SchoolsResource(Schools schools) {
        this.schools = schools;
    }

    /** One page of the schools a filter finds. */
    @GET
    @Codes({"QUERY_UNREADABLE", "LIMIT_OUT_OF_RANGE", "MARK_UNREADABLE"})
    @Allowed(Callers.OFFICE_OR_OPERATOR)
    public PageView list(
            @PathParam("territory") TerritoryId territory,
            @QueryParam("text") @Nullable String text,
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("zone") @Nullable String zone,
            @QueryParam("sector") @Nullable String sector,
            @QueryParam("sort") @DefaultValue("NAME") String sort,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        SchoolPage page = schools.list(
                territory,
                new SchoolQuery(
                        Optional.ofNullable(text),
                        Optional.ofNullable(municipality),
                        QueryValue.oneOf(Zone.class, "zone", zone),
                        QueryValue.oneOf(Sector.class, "sector", sector),
                        QueryValue.oneOf(SchoolQuery.Sort.class, "sort", sort).orElse(SchoolQuery.Sort.NAME),
                        Optional.ofNullable(after),
                        QueryValue.number("limit", limit)));
        return new PageView(page.schools().stream().map(SchoolView::of).toList(), page.total(), page.next());
    }

    @GET
    @Path("/{school}")
    @Codes({"SCHOOL_UNKNOWN"})
    @Allowed(Callers.SCHOOL)
    public SchoolView get(@PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school) {
        return SchoolView.of(schools.get(territory, school));
    }

    /** What changed about the school, newest first. */
    @GET
    @Path("/{school}/history")
    @Allowed(Callers.SCHOOL)
    public List<ChangeView> history(
            @PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school) {
        return schools.history(territory, school).stream()
                .map(it -> new ChangeView(it.at(), it.actor(), it.field(), it.before(), it.after()))
                .toList();
    }

    /**
     * @param total how many the filter finds
     * @param next what {@code after} must say for the following page
     */
    public record PageView(List<SchoolView> schools, int total, Optional<String> next) {}

    public record ChangeView(
            Instant at, Optional<String> actor, String field, Optional<String> before, Optional<String> after) {}
}
