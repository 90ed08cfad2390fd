package co.ruta.portal.school;

import co.ruta.portal.page.Notices;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** What every page of a school is asked with: the school, the cycle, and the notice to show. */
public class SchoolAsked {
    @PathParam("territory")
    @DefaultValue("")
    String territory = "";

    @PathParam("school")
    @DefaultValue("")
    String school = "";

    @PathParam("cycle")
    int cycle;

    @QueryParam("aviso")
    @DefaultValue("")
    String notice = "";

    public SchoolPlace at() {
        return SchoolPlace.of(territory, school, cycle);
    }

    public Optional<String> notice() {
        return Notices.of(notice);
    }
}
