package co.ruta.portal.office;

import co.ruta.core.account.SchoolPeople;
import co.ruta.core.account.SchoolPeople.Wanted;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;

/** Who answers for each school, and where nobody does. */
@Path("/{territory}/secretaria/usuarios/establecimientos")
@ApplicationScoped
@Produces("text/html")
public class SchoolPeopleResource {
    private static final int PAGE = 50;

    @Inject
    private SchoolPeople people;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Page list(
            @PathParam("territory") String territory,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("ver") @DefaultValue("") String wanted,
            @QueryParam("pagina") @DefaultValue("1") int page) {
        OfficePlace at = offices.at(territory, 0);
        Wanted which = Arrays.stream(Wanted.values())
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .orElse(Wanted.ALL);
        Optional<String> part = Optional.of(text.strip()).filter(it -> !it.isEmpty());
        SchoolPeopleView view = new SchoolPeopleView(
                at, people.page(at.territory(), which, part, page, PAGE), which, text, frames.dates(at.territory()));
        return new Page(
                frames.office("Personas por establecimiento", at.territory(), "usuarios")
                        .withCrumbs(
                                Link.to("Usuarios", at.bare("usuarios")),
                                new Link("Personas por establecimiento", "", true)),
                view);
    }
}
