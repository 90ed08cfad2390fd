package co.ruta.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.Answer;
import co.ruta.it.world.Client;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every method of the API and every page, for every role and for nobody, at home, at another school and in another
 * territory. What should happen follows from the application's own list; what does happen is asked at the door. An
 * allowed person who changes something is sent without the session's token, so that entering shows and nothing changes.
 */
@RunAsClient
class AccessMatrixIT extends Deployed {
    @ArquillianResource
    URL server;

    @TestFactory
    Stream<DynamicTest> everyDoorShouldOpenForWhomItSays() {
        World world = World.on(server);
        List<Actor> actors = Actor.all(world).toList();
        List<Place> places = places(world);
        return Rule.all(world).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> walk(rule, actors, places)));
    }

    @Test
    void descriptionAndAccessListShouldNameTheSameMethods() {
        World world = World.on(server);
        Set<String> listed = new TreeSet<>();
        Rule.all(world).stream()
                .filter(rule -> !rule.isPage())
                .forEach(rule -> listed.add(rule.verb() + " " + rule.path()));
        assertThat(described(world)).isEqualTo(listed);
    }

    @Test
    void listShouldHoldBothPartsWithEveryScope() {
        List<Rule> rules = Rule.all(World.on(server));
        assertThat(rules).extracting(Rule::part).contains("API", "PORTAL");
        assertThat(rules).extracting(Rule::scope).contains("PUBLIC", "SIGNED_IN", "TERRITORY", "SCHOOL", "PLATFORM");
    }

    private static Set<String> described(World world) {
        JsonNode paths =
                world.anonymous().get("/openapi?format=JSON").ok().json().get("paths");
        Set<String> methods = new TreeSet<>();
        paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(verb -> {
            if (Set.of("get", "put", "post", "delete", "patch", "head").contains(verb)) {
                methods.add(verb.toUpperCase(java.util.Locale.ROOT) + " "
                        + path.getKey().replaceAll("\\{(\\w+):[^/]*}", "{$1}"));
            }
        }));
        return methods;
    }

    private static List<Place> places(World world) {
        Town home = world.home();
        Town other = world.elsewhere();
        Map<String, String> atHome = Inside.of(home.school(0));
        Map<String, String> nextDoor = Inside.of(home.school(1));
        Map<String, String> away = Inside.of(other.school(0));
        return List.of(
                Place.own(home, home.school(0), atHome),
                Place.own(home, home.school(1), nextDoor),
                Place.own(other, other.school(0), away),
                Place.crossed(home, other.school(0), away),
                Place.crossed(other, home.school(0), atHome));
    }

    private static void walk(Rule rule, List<Actor> actors, List<Place> places) {
        List<String> wrong = new ArrayList<>();
        for (Place place : rule.namesTerritory() ? places : places.subList(0, 1)) {
            if (!rule.namesSchool() && !place.exists()) {
                continue;
            }
            String path = place.fill(rule.path());
            for (Actor actor : actors) {
                Actor.Door expected = actor.at(rule, place);
                Client client = rule.changes() ? actor.client().withoutCsrf() : actor.client();
                Answer answer = client.send(rule.verb(), path, Map.of("Accept", accept(rule)), "");
                Verdict.of(rule, expected, answer, place)
                        .ifPresent(why -> wrong.add(actor + " " + place + ": " + why + ": " + answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String accept(Rule rule) {
        return rule.isPage() ? "text/html,*/*" : "application/json,*/*";
    }
}
