package co.ruta.portal.enter;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.route.Routes;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.portal.page.RoleWords;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where each membership of a person begins. */
@ApplicationScoped
public class Homes {
    @Inject
    private Territories territories;

    @Inject
    private Schools schools;

    @Inject
    private Routes routes;

    @Inject
    private Clock clock;

    /** Where a person goes after signing in: the one place there is, else the page to choose. */
    public String of(Principal who) {
        List<Choice> choices = choices(who);
        return choices.size() == 1 ? choices.get(0).address() : "/elegir";
    }

    /** Every place the person has, each once. */
    public List<Choice> choices(Principal who) {
        return who.grants().stream()
                .filter(this::serves)
                .map(this::choice)
                .distinct()
                .toList();
    }

    /** The home of a school: of the open cycle that runs today, else of the newest the school has begun. */
    public String school(TerritoryId id, SchoolId school) {
        Territory territory = territories.get(id);
        LocalDate today = LocalDate.now(clock.withZone(territory.zone()));
        int cycle = territory
                .runningYear(today)
                .or(() -> routes.cycles(id, school).stream().findFirst().map(Routes.CycleChoice::year))
                .orElseGet(today::getYear);
        return new SchoolPlace(id, school, cycle).home();
    }

    private boolean serves(Grant grant) {
        return grant.territory().map(it -> territories.find(it).isPresent()).orElse(true);
    }

    private Choice choice(Grant grant) {
        if (grant.role() == Role.OPERATOR || grant.territory().isEmpty()) {
            return new Choice("Operación de la plataforma", RoleWords.of(grant), "/operacion/territorios");
        }
        Territory territory = territories.get(grant.territory().get());
        return grant.school()
                .map(it -> new Choice(
                        schools.get(territory.id(), it).name(),
                        RoleWords.of(grant) + ". " + territory.values().secretaria(),
                        school(territory.id(), it)))
                .orElseGet(() -> new Choice(
                        territory.values().secretaria(),
                        RoleWords.of(grant),
                        "/" + territory.id() + "/secretaria/inicio"));
    }

    /**
     * A place to go to.
     *
     * @param role what the person is there
     */
    public record Choice(String name, String role, String address) {}
}
