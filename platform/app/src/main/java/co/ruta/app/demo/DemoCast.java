package co.ruta.app.demo;

import co.ruta.app.demo.DemoAccounts.Account;
import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.core.account.AccountSetup;
import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.catalogue.Area;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the demo's people, each with an account of their own. */
final class DemoCast {
    private static final List<String> FIRST = List.of(
            "Marcela",
            "Hernando",
            "Luz Dary",
            "Jairo",
            "Yolanda",
            "Édgar",
            "Nubia",
            "Ramiro",
            "Amparo",
            "Gildardo",
            "Rocío",
            "Fabio",
            "Esneda",
            "Leonel",
            "Mariela",
            "Orlando",
            "Consuelo",
            "Wilmar",
            "Stella",
            "Rubén");
    private static final List<String> LAST = List.of(
            "Ospina Duarte",
            "Cardozo Vela",
            "Triana Lugo",
            "Bonilla Reyes",
            "Murcia Olaya",
            "Varón Silva",
            "Prada Gil",
            "Lozano Cruz",
            "Devia Melo",
            "Aldana Ruiz",
            "Guarín Peña",
            "Barragán Soto",
            "Zabala Mora");

    private final AccountSetup setup;
    private final DemoAccounts accounts;
    private final Territory territory;
    private final LocalDate since;
    private int people;

    DemoCast(AccountSetup setup, DemoAccounts accounts, Territory territory, LocalDate since) {
        this.setup = setup;
        this.accounts = accounts;
        this.territory = territory;
        this.since = since;
    }

    /** Somebody of the secretaría. */
    Principal official(Role role, String user) {
        return person(role, "", user, Grant.in(territory.id(), role));
    }

    /** A school's people: its rector and, where it has one, its team. */
    SchoolCast of(DemoSchool school, SchoolId id, List<Area> areas) {
        Principal rector = member(school, id, Role.RECTOR, "rectoria", Optional.empty());
        Map<String, Principal> leads = new LinkedHashMap<>();
        Optional<Principal> team = Optional.empty();
        if (school.team()) {
            team = Optional.of(member(school, id, Role.TEAM_MEMBER, "coordinacion", Optional.empty()));
            for (Area area : areas) {
                leads.put(
                        area.slug(),
                        member(school, id, Role.AREA_LEAD, "area-" + area.slug(), Optional.of(area.slug())));
            }
            member(school, id, Role.CONTRIBUTOR, "docente", Optional.empty());
        }
        return new SchoolCast(rector, team, leads);
    }

    private Principal member(DemoSchool school, SchoolId id, Role role, String user, Optional<String> area) {
        Grant grant = Grant.in(territory.id(), id, role);
        return person(
                role,
                school.name(),
                user + "." + school.key(),
                area.map(grant::withArea).orElse(grant));
    }

    private Principal person(Role role, String school, String user, Grant plain) {
        String name = FIRST.get(people % FIRST.size()) + " " + LAST.get((people * 7 + 3) % LAST.size());
        people++;
        Account account = accounts.account(
                territory.id().value(), role.name(), school, user + "@" + territory.id() + ".example", name);
        accounts.write();
        Grant grant = new Grant(plain.role(), plain.territory(), plain.school(), plain.area(), post(role, school));
        PersonId person = setup.person(account.user(), account.name(), account.password());
        setup.join(person, grant, since);
        return new Principal(person, account.name(), List.of(grant));
    }

    /** How the territory calls the role; a centro educativo is led by its director, an institución by its rector. */
    private Optional<String> post(Role role, String school) {
        String wanted = role == Role.RECTOR
                ? school.startsWith("Centro") || school.startsWith("CE ") ? "Director" : "Rector"
                : "";
        return Stream.concat(
                        territory.values().posts().entrySet().stream(),
                        territory.published().stream().flatMap(it -> it.definition().posts().entrySet().stream()))
                .filter(it -> it.getValue() == role)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing((String it) -> !it.startsWith(wanted)).thenComparing(it -> it));
    }

    /** The people of one school; leads by the slug of their area. */
    record SchoolCast(Principal rector, Optional<Principal> team, Map<String, Principal> leads) {
        Principal whoRates(String area) {
            return leads.getOrDefault(area, team.orElse(rector));
        }
    }
}
