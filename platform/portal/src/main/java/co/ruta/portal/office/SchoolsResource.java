package co.ruta.portal.office;

import co.ruta.core.school.SchoolPage;
import co.ruta.core.school.SchoolQuery;
import co.ruta.core.school.Schools;
import co.ruta.core.school.Zone;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The directory of a territory's schools. */
@Path("/{territory}/secretaria/establecimientos")
@ApplicationScoped
@Produces("text/html")
public class SchoolsResource {
    private static final int PAGE = 50;

    @Inject
    private Schools schools;

    @Inject
    private Territories territories;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page list(
            @PathParam("territory") String territory,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("municipio") @DefaultValue("") String municipality,
            @QueryParam("zona") @DefaultValue("") String zone,
            @QueryParam("sector") @DefaultValue("") String sector,
            @QueryParam("orden") @DefaultValue("NAME") String sort,
            @QueryParam("desde") @DefaultValue("") String after) {
        OfficePlace at = offices.at(territory, 0);
        SchoolQuery query = new SchoolQuery(
                given(text),
                given(municipality),
                one(Zone.values(), zone),
                one(Sector.values(), sector),
                one(SchoolQuery.Sort.values(), sort).orElse(SchoolQuery.Sort.NAME),
                given(after),
                PAGE);
        SchoolPage page = schools.list(at.territory(), query);
        List<Link> municipalities = territories.get(at.territory()).municipalities().stream()
                .map(it -> Link.to(it.name(), it.code()))
                .toList();
        String address = at.bare("establecimientos?orden=" + query.sort());
        String same = OfficePlace.and(
                OfficePlace.and(
                        OfficePlace.and(OfficePlace.and(address, "q", text), "municipio", municipality), "zona", zone),
                "sector",
                sector);
        SchoolsView view = new SchoolsView(
                at,
                page,
                text,
                municipality,
                zone,
                sector,
                query.sort().name(),
                municipalities,
                page.next().map(it -> OfficePlace.and(same, "desde", it)),
                after.isEmpty(),
                user.principal().has(Role.LEADER, at.territory()));
        return new Page(frames.office("Establecimientos", at.territory(), "establecimientos"), view);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }
}
