package co.ruta.rest.territory;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;

/** The territories somebody belongs to; all of them for the operator. */
@Path("/territories")
@ApplicationScoped
@Produces("application/json")
public class TerritoriesResource {
    private final CurrentUser user;
    private final Territories territories;

    @Inject
    TerritoriesResource(CurrentUser user, Territories territories) {
        this.user = user;
        this.territories = territories;
    }

    @GET
    @Allowed(Callers.SIGNED_IN)
    public List<TerritoryView> list() {
        Principal who = user.principal();
        return territories.all().stream()
                .filter(it -> who.isOperator() || who.grants().stream().anyMatch(grant -> grant.isIn(it.id())))
                .map(TerritoryView::of)
                .toList();
    }

    /** For its members; the operator finds it in the list. */
    @GET
    @Path("/{territory}")
    @Allowed(Callers.TERRITORY)
    public TerritoryView get(@PathParam("territory") TerritoryId territory) {
        return TerritoryView.of(territories.get(territory));
    }

    /**
     * @param slug its id, as it stands in addresses
     * @param revision the revision of its values in force
     * @param plugin the plugin it chose, and its version when it serves
     * @param trouble Spanish: why its plugin does not serve, or only in part
     */
    public record TerritoryView(
            String slug,
            String name,
            String secretaria,
            String zone,
            int revision,
            String plugin,
            Optional<String> pluginVersion,
            Optional<String> trouble,
            List<CycleView> cycles) {
        static TerritoryView of(Territory territory) {
            return new TerritoryView(
                    territory.id().value(),
                    territory.name(),
                    territory.values().secretaria(),
                    territory.zone().getId(),
                    territory.revision(),
                    territory.values().plugin().id().value(),
                    territory.published().filter(it -> territory.serves()).map(it -> it.definition()
                            .version()),
                    territory.trouble(),
                    territory.values().cycles().stream().map(CycleView::of).toList());
        }
    }

    public record CycleView(int year, boolean open, String catalogue) {
        static CycleView of(CycleValues cycle) {
            return new CycleView(cycle.year(), cycle.open(), cycle.catalogue());
        }
    }
}
