package co.ruta.it.world;

import co.ruta.it.server.Folders;
import co.ruta.it.server.Suite;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two territories with schools and somebody in every role, made once per suite through the API as people would make
 * them: the operator applies a territory and names leaders, leaders bring the schools in and name rectors, rectors name
 * their team, everybody enters by the link.
 */
public final class World {
    public static final String PASSWORD = "tres tristes tigres trigueros";
    /** The real territory whose way of doing things the suite walks. */
    public static final String HOME = "ibague";
    /** A territory that exists in the tests only, served by the same plugin. */
    public static final String ELSEWHERE = "costa-imaginaria";
    /** A territory with a way of doing the route and a catalogue of its own, in the tests only. */
    public static final String VARIANT = "monte-claro";
    /** The area that the area leads of this world answer for. */
    public static final String AREA = "academica";

    /** A third one, for tests that open years, move dates or need many schools. */
    public static final String SIERRA = "sierra-imaginaria";

    private static final int SCHOOLS = 10;
    private static @Nullable World made;

    private final URL server;
    private final String operatorToken;
    private final Town home;
    private final Town elsewhere;
    private @Nullable Town variant;
    private @Nullable Client operatorInPerson;
    private @Nullable Town sierra;
    private final Map<String, Town> lines = new HashMap<>();
    private int invented;

    private World(URL server, String operatorToken) {
        this.server = server;
        this.operatorToken = operatorToken;
        apply(ELSEWHERE, Map.of());
        this.home = town(HOME, "73001", "Cóndor");
        this.elsewhere = town(ELSEWHERE, "99991", "Delfín");
    }

    public static synchronized World on(URL server) {
        if (made == null) {
            made = new World(server, "operator-token");
        }
        return made;
    }

    /** A world of its own, on another server than the suite's. */
    public static World apart(URL server, String operatorToken) {
        return new World(server, operatorToken);
    }

    public Town home() {
        return home;
    }

    public Town elsewhere() {
        return elsewhere;
    }

    /** The territory whose calendar a test may change without touching the others. */
    public synchronized Town sierra() {
        if (sierra == null) {
            apply(SIERRA, Map.of());
            sierra = town(SIERRA, "99992", "Ocelote");
        }
        return sierra;
    }

    /**
     * A territory of the repository, with its own plugin and its own values. What the server does not have of it yet is
     * installed and applied when it is asked for first, as an operator does.
     */
    public synchronized Town territory(String id) {
        return id.equals(HOME) ? home : lines.computeIfAbsent(id, this::line);
    }

    private Town line(String id) {
        if (operator().get("/api/v1/plugins/" + id).status() == 404) {
            install(id);
        }
        Path folder = Folders.repository().resolve("territories/" + id);
        if (operator().get("/api/v1/territories/" + id + "/revisions/current").status() == 404) {
            apply(id, folder, Map.of());
        }
        Matcher code = Pattern.compile("code: \"(\\d{5})\"").matcher(text(folder.resolve("territory.yaml")));
        if (!code.find()) {
            throw new IllegalStateException("No municipality in " + folder);
        }
        return town(id, code.group(1), "de " + code.group(1));
    }

    private void install(String plugin) {
        Path jar = Folders.pluginJar(plugin);
        try {
            operator()
                    .send(
                            "POST",
                            "/api/v1/plugins?file=" + jar.getFileName() + "&activate=true&reason=Prueba",
                            Map.of("Content-Type", "application/java-archive", "If-Match", "\"0\""),
                            BodyPublishers.ofFile(jar))
                    .ok();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Applied when it is asked for first. */
    public synchronized Town variant() {
        if (variant == null) {
            apply(VARIANT, Map.of("catalogues/" + OwnCatalogue.ID + ".yaml", OwnCatalogue.yaml()));
            variant = town(VARIANT, "99993", "Tucán");
        }
        return variant;
    }

    public Client anonymous() {
        return Client.anonymous(server);
    }

    /** The operator's program with its token. */
    public Client operator() {
        return Client.operator(server, operatorToken);
    }

    /** The operator signed in as a person is, with a session; the membership is arranged past the application. */
    public synchronized Client operatorInPerson() {
        if (operatorInPerson == null) {
            String login = "operacion@ruta.example";
            ObjectNode person = Json.of("login", login, "name", "Persona de operación", "role", Role.LEADER.name());
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

    private void apply(String territory, Map<String, String> more) {
        apply(territory, Folders.repository().resolve("platform/it/src/test/resources/territories/" + territory), more);
    }

    private void apply(String territory, Path folder, Map<String, String> more) {
        ObjectNode files = Json.of();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(it -> it.toString().endsWith(".yaml"))
                    .forEach(it -> files.put(it.getFileName().toString(), text(it)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        more.forEach(files::put);
        operator()
                .post("/api/v1/territories/" + territory + "/revisions", Json.of("files", files, "comment", "Prueba"))
                .ok();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Town town(String id, String municipality, String totem) {
        Town[] town = new Town[1];
        town[0] = new Town(id, (members, role) -> invited(host(town[0], members, role), members, person(role, totem)));
        StringBuilder csv = new StringBuilder("codigo_dane,nombre,codigo_municipio,zona,sector\n");
        for (int i = 0; i < SCHOOLS; i++) {
            csv.append(String.format(
                    Locale.ROOT,
                    "9%s%06d,%s,%s,URBANA,OFICIAL%n",
                    municipality,
                    i + 1,
                    school(totem, i),
                    municipality));
        }
        add(
                town[0],
                csv.toString(),
                IntStream.range(0, SCHOOLS).mapToObj(i -> school(totem, i)).toList());
        return town[0];
    }

    /** Brings more schools in, for tests that need many; the names are numbered. */
    public List<Town.SchoolPeople> more(Town town, String municipality, String name, int count) {
        StringBuilder csv = new StringBuilder("codigo_dane,nombre,codigo_municipio,zona,sector\n");
        List<String> names = IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.format(Locale.ROOT, "%s %03d", name, i))
                .toList();
        for (int i = 0; i < count; i++) {
            csv.append(String.format(
                    Locale.ROOT, "8%s%06d,%s,%s,RURAL,OFICIAL%n", municipality, i + 1, names.get(i), municipality));
        }
        return add(town, csv.toString(), names);
    }

    private static List<Town.SchoolPeople> add(Town town, String csv, List<String> names) {
        Client leader = town.of(Role.LEADER);
        leader.send("POST", town.api() + "/schools/import", Map.of("Content-Type", "text/csv"), csv)
                .ok();
        return names.stream()
                .map(name -> {
                    String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
                    JsonNode found = leader.get(town.api() + "/schools?text=" + query)
                            .ok()
                            .json();
                    return town.add(found.at("/schools/0/id").asText(), name);
                })
                .toList();
    }

    private static String school(String totem, int number) {
        return "Colegio Ficticio " + totem + " " + (char) ('A' + number);
    }

    /** Who names that role: the operator leaders, leaders their people and rectors, rectors their team. */
    private Client host(Town town, String members, Role role) {
        if (role == Role.LEADER) {
            return operator();
        }
        if (role.scope() == Role.Scope.TERRITORY || role == Role.RECTOR) {
            return town.of(Role.LEADER);
        }
        return Stream.iterate(0, it -> it + 1)
                .limit(SCHOOLS)
                .map(town::school)
                .filter(it -> members.startsWith(it.api() + "/"))
                .findFirst()
                .orElseThrow()
                .of(Role.RECTOR);
    }

    private Client invited(Client host, String members, JsonNode person) {
        return anonymous().enter(link(host, members, person), PASSWORD);
    }

    private static String link(Client host, String members, JsonNode person) {
        return host.post(members, person).ok().json().get("link").asText();
    }

    /** The link of an invented person's invitation, for a test that enters by it itself. */
    public String invitation(Town.SchoolPeople school, Role role) {
        String members = school.api() + "/members";
        return link(host(school.town(), members, role), members, person(role, school.name()));
    }

    /** Somebody invented; the name tells the role. */
    private JsonNode person(Role role, String totem) {
        String word = role.name().toLowerCase(Locale.ROOT).replace('_', '.');
        ObjectNode person = Json.of(
                "login",
                word + "." + ++invented + "@mundo.example",
                "name",
                "Persona " + word + " " + totem + " " + invented,
                "role",
                role.name());
        return role == Role.AREA_LEAD ? person.put("area", AREA) : person;
    }
}
