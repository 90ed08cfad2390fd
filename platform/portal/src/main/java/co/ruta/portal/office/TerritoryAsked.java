package co.ruta.portal.office;

import co.ruta.core.report.TerritoryProfiles.Filter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;

/** What the address of a territory's profile asks for. */
public final class TerritoryAsked {
    @QueryParam("vigencia")
    @DefaultValue("0")
    int cycle;

    @QueryParam("municipio")
    @DefaultValue("")
    String municipality = "";

    @QueryParam("zona")
    @DefaultValue("")
    String zone = "";

    @QueryParam("sector")
    @DefaultValue("")
    String sector = "";

    @QueryParam("area")
    @DefaultValue("")
    String area = "";

    @QueryParam("componente")
    @DefaultValue("")
    String component = "";

    @QueryParam("nivel")
    @DefaultValue("1")
    int level = 1;

    @QueryParam("pagina")
    @DefaultValue("1")
    int page = 1;

    Filter filter(int year) {
        return new Filter(
                year,
                Optional.of(municipality).filter(it -> !it.isBlank()),
                Optional.of(zone).filter(Set.of("URBAN", "RURAL")::contains),
                Optional.of(sector).filter(Set.of("OFFICIAL", "NON_OFFICIAL")::contains));
    }
}
