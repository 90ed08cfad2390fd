package co.ruta.portal.enter;

import co.ruta.portal.page.Field;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Where people come in. */
@Path("/entrar")
@ApplicationScoped
@Produces("text/html")
public class EnterResource {
    static final String LOGIN_LABEL = "Correo o documento";

    @Inject
    private Frames frames;

    @GET
    @Allowed(scope = Scope.PUBLIC)
    public Page login(@QueryParam("siguiente") @DefaultValue("") String next) {
        return new Page(frames.open("Entrar"), new LoginView(Field.of("login", LOGIN_LABEL, ""), next, List.of()));
    }
}
