package co.ruta.portal.info;

import co.ruta.core.account.Grant;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of words; signed in or not. */
@Path("/")
@ApplicationScoped
@Produces("text/html")
public class InfoResource {
    @Inject
    private Territories territories;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Path("ayuda")
    @Allowed(scope = Scope.PUBLIC)
    public Page help() {
        return new Page(frames.open("Ayuda"), new InfoView("ayuda", contact()));
    }

    @GET
    @Path("accesibilidad")
    @Allowed(scope = Scope.PUBLIC)
    public Page accessibility() {
        return new Page(frames.open("Accesibilidad"), new InfoView("accesibilidad", contact()));
    }

    @GET
    @Path("tratamiento-de-datos")
    @Allowed(scope = Scope.PUBLIC)
    public Page data() {
        return new Page(frames.open("Tratamiento de datos"), new InfoView("tratamiento-de-datos", contact()));
    }

    private String contact() {
        return user.signedIn().stream()
                .flatMap(who -> who.grants().stream())
                .map(Grant::territory)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(it -> territories.find(it).stream())
                .map(it -> words(it.values()))
                .collect(Collectors.joining(". "));
    }

    private static String words(TerritoryDefinition values) {
        List<String> ways = Stream.of(
                        values.contact().email(),
                        values.contact().phone(),
                        values.contact().address())
                .flatMap(Optional::stream)
                .toList();
        return values.secretaria() + (ways.isEmpty() ? "" : ": " + String.join(", ", ways));
    }
}
