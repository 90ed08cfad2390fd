package co.ruta.rest.report;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.report.SchoolsAtLevel;
import co.ruta.core.report.TerritoryProfile;
import co.ruta.core.report.TerritoryProfiles;
import co.ruta.core.school.Zone;
import co.ruta.core.sheet.Table;
import co.ruta.sdk.Sector;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.QueryValue;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profile of a territory's schools. A rector sees the schools he or she answers for, the secretaría all. */
@Path("/territories/{territory}/reports/profile")
@ApplicationScoped
@Produces("application/json")
public class ProfileResource {
    private final CurrentUser user;
    private final TerritoryProfiles profiles;

    @Inject
    ProfileResource(CurrentUser user, TerritoryProfiles profiles) {
        this.user = user;
        this.profiles = profiles;
    }

    @GET
    @Codes({"QUERY_UNREADABLE", "CYCLE_UNKNOWN"})
    @Allowed(Callers.OFFICE_OR_RECTOR)
    public TerritoryProfile profile(@PathParam("territory") TerritoryId territory, @BeanParam Asked asked) {
        return profiles.of(user.principal(), territory, asked.filter());
    }

    /** The schools that gave a component a level; level 0 asks for those that left it pending. */
    @GET
    @Path("/schools")
    @Codes({"QUERY_UNREADABLE", "CYCLE_UNKNOWN", "COMPONENT_UNKNOWN", "LEVEL_OUT_OF_SCALE"})
    @Allowed(Callers.OFFICE_OR_RECTOR)
    public SchoolsAtLevel schools(
            @PathParam("territory") TerritoryId territory,
            @BeanParam Asked asked,
            @QueryParam("component") @DefaultValue("") String component,
            @QueryParam("level") @DefaultValue("1") String level,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        return profiles.schools(
                user.principal(),
                territory,
                asked.filter(),
                component,
                QueryValue.number("level", level),
                QueryValue.number("page", page),
                Math.min(QueryValue.number("limit", limit), 200));
    }

    /** The profile with a row per component, area and process, as {@code CSV} or {@code XLSX}. */
    @GET
    @Path("/export")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Codes({"QUERY_UNREADABLE", "CYCLE_UNKNOWN"})
    @Allowed(Callers.OFFICE_OR_RECTOR)
    public Response export(
            @PathParam("territory") TerritoryId territory,
            @BeanParam Asked asked,
            @QueryParam("form") @DefaultValue("CSV") String form) {
        Table.Form wanted = QueryValue.oneOf(Table.Form.class, "form", form).orElse(Table.Form.CSV);
        return Response.ok(profiles.table(user.principal(), territory, asked.filter())
                        .as(wanted))
                .type(wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"perfil." + wanted.extension() + "\"")
                .build();
    }

    /** What the query asks for. */
    public static final class Asked {
        @QueryParam("cycle")
        @DefaultValue("")
        String cycle = "";

        @QueryParam("municipality")
        @Nullable
        String municipality;

        @QueryParam("zone")
        @Nullable
        String zone;

        @QueryParam("sector")
        @Nullable
        String sector;

        TerritoryProfiles.Filter filter() {
            return new TerritoryProfiles.Filter(
                    QueryValue.number("cycle", cycle),
                    Optional.ofNullable(municipality),
                    QueryValue.oneOf(Zone.class, "zone", zone).map(Enum::name),
                    QueryValue.oneOf(Sector.class, "sector", sector).map(Enum::name));
        }
    }
}
