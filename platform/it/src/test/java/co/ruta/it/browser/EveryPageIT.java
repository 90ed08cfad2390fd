package co.ruta.it.browser;

import co.ruta.it.access.Actor;
import co.ruta.it.access.Inside;
import co.ruta.it.access.Place;
import co.ruta.it.access.Rule;
import co.ruta.it.server.Deployed;
import co.ruta.it.world.World;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of the portal's list, opened as everybody who may; each way it is made of is judged by axe, at 320 pixels, with
 * its picture, for the first who sees it so.
 */
@RunAsClient
class EveryPageIT extends Deployed {
    @ArquillianResource
    URL server;

    private final Map<String, Boolean> shown = new HashMap<>();
    private final Set<String> judged = new HashSet<>();
    private final Set<String> pictured = new HashSet<>();

    @TestFactory
    Stream<DynamicTest> everyPageShouldBeFitForEverybody() {
        World world = World.on(server);
        List<Rule> pages = Rule.all(world).stream()
                .filter(rule -> rule.isPage() && !rule.changes())
                .toList();
        Map<String, String> inside = Inside.of(world.home().school(1));
        Place place = Place.own(world.home(), world.home().school(1), inside);
        return Actor.all(world)
                .map(actor -> DynamicTest.dynamicTest(actor.toString(), () -> {
                    Actor there = actor.in(world.home().school(1));
                    try (Window window = Window.open(there.toString(), server)) {
                        if (actor.role() != null) {
                            window.as(there.client());
                        }
                        List<String> wrong = new ArrayList<>();
                        for (Rule page : pages) {
                            if (there.at(page, place) == Actor.Door.OPEN) {
                                look(window, there, page, place.fill(page.path()), wrong);
                            }
                        }
                        Assertions.assertThat(wrong).as(there.toString()).isEmpty();
                        window.nothingHappenedThatMustNot();
                    }
                }));
    }

    private void look(Window window, Actor actor, Rule rule, String path, List<String> wrong) {
        String page = rule.path().replaceAll("\\{territory}/?", "").replaceAll("[^a-zA-Z0-9]+", "-");
        String name = "pages/" + actor + page;
        try {
            if (shown.computeIfAbsent(page, it -> window.isPage(path))) {
                window.go(path);
                if (judged.add(page + window.structure())) {
                    window.judge(name).narrow().fitsItsWidth(name);
                    if (pictured.add(page)) {
                        window.picture("pages/320" + page);
                    }
                    window.wide();
                }
            }
        } catch (AssertionError fault) {
            wrong.add(fault.getMessage());
            window.wide();
        }
    }
}
