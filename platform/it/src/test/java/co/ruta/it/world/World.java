package co.ruta.it.world;

import co.ruta.it.server.Suite;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two territories with two schools each and somebody in every role, made once per suite through the API as people would
 * make them: the operator names leaders, leaders bring the schools in and name rectors, everybody enters by the link.
 */
public final class World {
    public static final String PASSWORD = "tres tristes tigres trigueros";
    /** The real territory whose way of doing things the suite walks. */
    public static final String HOME = "ibague";
    /** A territory that exists in the tests only, served by the same plugin. */
    public static final String ELSEWHERE = "costa-imaginaria";

    private static @Nullable World made;

    private @Nullable Client operatorInPerson;
    private final URL server;
    private final Town home;
    private final Town elsewhere;

    private World(URL server) {
        this.server = server;
        this.home = town(HOME, "73001", "Cóndor");
        this.elsewhere = town(ELSEWHERE, "99991", "Delfín");
    }

    public static synchronized World on(URL server) {
        if (made == null) {
            made = new World(server);
        }
        return made;
    }

    public Town home() {
        return home;
    }

    public Town elsewhere() {
        return elsewhere;
    }

    public Client anonymous() {
        return Client.anonymous(server);
    }

    public Client operator() {
        return Client.operator(server);
    }

    /** The operator signed in as a person is, with a session; the membership is arranged past the application. */
    public synchronized Client operatorInPerson() {
        if (operatorInPerson == null) {
            String login = "operacion@ruta.example";
            var person = Json.of("login", login, "name", "Persona de operación", "role", Role.LEADER.name());
            invited(operator(), home.api() + "/members", person);
            try (Connection database = Suite.database().connect();
                    PreparedStatement update =
                            database.prepareStatement("UPDATE membership JOIN person ON person.id = person_id"
                                    + " SET role = 'OPERATOR', territory_id = NULL WHERE login = ?")) {
                update.setString(1, login);
                update.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            operatorInPerson = anonymous().signIn(login, PASSWORD);
        }
        return operatorInPerson;
    }

    private Town town(String id, String municipality, String totem) {
        Town town = new Town(id);
        Client leader = invited(operator(), town.api() + "/members", person(totem, id, Role.LEADER));
        town.add(Role.LEADER, leader);
        Arrays.stream(Role.values())
                .filter(role -> role.scope() == Role.Scope.TERRITORY && role != Role.LEADER)
                .forEach(role -> town.add(role, invited(leader, town.api() + "/members", person(totem, id, role))));
        List<String> names = List.of("Colegio Ficticio " + totem + " Uno", "Colegio Ficticio " + totem + " Dos");
        importSchools(leader, town, municipality, names);
        for (String name : names) {
            town.add(school(leader, town, name));
        }
        return town;
    }

    private void importSchools(Client leader, Town town, String municipality, List<String> names) {
        StringBuilder csv = new StringBuilder("codigo_dane,nombre,codigo_municipio,zona,sector\n");
        for (int i = 0; i < names.size(); i++) {
            csv.append("9").append(municipality).append("00000").append(i + 1);
            csv.append(',')
                    .append(names.get(i))
                    .append(',')
                    .append(municipality)
                    .append(",URBANA,OFICIAL\n");
        }
        leader.send("POST", town.api() + "/schools/import", Map.of("Content-Type", "text/csv"), csv.toString())
                .ok();
    }

    private Town.SchoolPeople school(Client leader, Town town, String name) {
        JsonNode found = leader.get(town.api() + "/schools?text="
                        + name.replace(" ", "%20").replace("ó", "%C3%B3").replace("í", "%C3%AD"))
                .ok()
                .json();
        Town.SchoolPeople school =
                new Town.SchoolPeople(town, found.at("/schools/0/id").asText(), name);
        Client rector = invited(leader, school.api() + "/members", person(name, town.id(), Role.RECTOR));
        school.add(Role.RECTOR, rector);
        Arrays.stream(Role.values())
                .filter(role -> role.scope() == Role.Scope.SCHOOL && role != Role.RECTOR)
                .forEach(role ->
                        school.add(role, invited(rector, school.api() + "/members", person(name, town.id(), role))));
        return school;
    }

    private Client invited(Client host, String members, JsonNode person) {
        String link = host.post(members, person).ok().json().get("link").asText();
        return anonymous().enter(link, PASSWORD);
    }

    /** Somebody invented; the name tells the role. */
    private static JsonNode person(String of, String territory, Role role) {
        String word = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        String login = word + "." + of.replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT) + "@" + territory
                + ".example";
        var person = Json.of("login", login, "name", "Persona " + word + " de " + of, "role", role.name());
        if (role == Role.AREA_LEAD) {
            person.put("area", AREA);
        }
        return person;
    }

    /** The area that the area leads of this world answer for. */
    public static final String AREA = "academica";
}
