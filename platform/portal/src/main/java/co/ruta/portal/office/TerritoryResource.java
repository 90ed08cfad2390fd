package co.ruta.portal.office;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.report.SchoolsAtLevel;
import co.ruta.core.report.TerritoryProfile;
import co.ruta.core.report.TerritoryProfiles;
import co.ruta.core.report.TerritoryProfiles.Filter;
import co.ruta.core.sheet.Table;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The profile of all schools: areas, processes, components, and the schools behind each figure. */
@Path("/{territory}/secretaria/territorio")
@ApplicationScoped
@Produces("text/html")
public class TerritoryResource {
    private static final int PAGE = 50;

    @Inject
    private TerritoryProfiles profiles;

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
    public Page profile(@PathParam("territory") String territory, @BeanParam TerritoryAsked asked) {
        OfficePlace at = offices.at(territory, asked.cycle);
        Filter filter = asked.filter(at.cycle());
        TerritoryProfile profile = profiles.of(user.principal(), at.territory(), filter);
        TerritoryView view = new TerritoryView(
                at, profile, filter, asked.area, municipalities(at), offices.cycles(at, "territorio"));
        return new Page(frames.office("Perfil del territorio", at.territory(), "territorio"), view);
    }

    /** The schools that gave a component a level. */
    @GET
    @Path("establecimientos")
    @Allowed(Callers.OFFICE)
    public Response schools(@PathParam("territory") String territory, @BeanParam TerritoryAsked asked) {
        OfficePlace at = offices.at(territory, asked.cycle);
        if (asked.component.isEmpty()) {
            return Response.seeOther(java.net.URI.create(at.page("territorio"))).build();
        }
        Filter filter = asked.filter(at.cycle());
        SchoolsAtLevel found = profiles.schools(
                user.principal(), at.territory(), filter, asked.component, asked.level, asked.page, PAGE);
        boolean mayReview = user.principal().has(Role.PROFESSIONAL, at.territory())
                || user.principal().has(Role.LEADER, at.territory());
        SchoolsAtLevelView view = new SchoolsAtLevelView(at, found, filter, asked.component, mayReview);
        return Response.ok(new Page(
                        frames.office("Establecimientos por nivel", at.territory(), "territorio")
                                .withCrumbs(
                                        Link.to("Perfil del territorio", view.address("territorio")),
                                        new Link(found.componentName(), "", true)),
                        view))
                .build();
    }

    @GET
    @Path("perfil.csv")
    @Produces("text/csv")
    @Allowed(Callers.OFFICE)
    public Response csv(@PathParam("territory") String territory, @BeanParam TerritoryAsked asked) {
        return file(territory, asked, Table.Form.CSV);
    }

    @GET
    @Path("perfil.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Allowed(Callers.OFFICE)
    public Response workbook(@PathParam("territory") String territory, @BeanParam TerritoryAsked asked) {
        return file(territory, asked, Table.Form.XLSX);
    }

    /** With a component, the schools behind its level; without, the whole profile. */
    private Response file(String territory, TerritoryAsked asked, Table.Form form) throws ProblemException {
        OfficePlace at = offices.at(territory, asked.cycle);
        Filter filter = asked.filter(at.cycle());
        Table table = asked.component.isEmpty()
                ? profiles.table(user.principal(), at.territory(), filter)
                : profiles.table(user.principal(), at.territory(), filter, asked.component, asked.level);
        return Downloads.of(
                table, form, (asked.component.isEmpty() ? "perfil-" : "establecimientos-por-nivel-") + at.cycle());
    }

    private List<Link> municipalities(OfficePlace at) {
        return territories.get(at.territory()).municipalities().stream()
                .map(it -> Link.to(it.name(), it.code()))
                .toList();
    }
}
