package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.server.Suite;
import co.ruta.it.world.Client;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A long queue: walked by keys from one document to the next, and no page asks the database more for more rows. */
@RunAsClient
class QueueIT extends Deployed {
    private static final int FEW = 6;
    private static final int MANY = 24;

    @ArquillianResource
    URL server;

    @Test
    void theQueueShouldBeWalkedByKeysAndCostTheSameHoweverLong() {
        World world = World.on(server);
        Town town = world.sierra();
        List<Town.SchoolPeople> schools = world.more(town, "99992", "Colegio de la Cola", MANY);
        Client professional = town.of(Role.PROFESSIONAL);
        List<SelfAssessment> delivered = new ArrayList<>();
        try {
            schools.stream()
                    .limit(FEW)
                    .forEach(it -> delivered.add(SelfAssessment.of(it).deliver(3)));
            String first = delivered.get(0).id();
            Map<String, Integer> few = statements(professional, town, first);
            schools.stream()
                    .skip(FEW)
                    .forEach(it -> delivered.add(SelfAssessment.of(it).deliver(3)));
            assertThat(statements(professional, town, first))
                    .as("statements per page with " + FEW + " and with " + MANY + " documents waiting")
                    .isEqualTo(few);
            walk(town, professional, 5);
        } finally {
            delivered.forEach(it -> accept(professional, it));
        }
    }

    /** Nothing stays waiting: others look for their school on the office's first page. */
    private static void accept(Client professional, SelfAssessment document) {
        if (document.state().equals("PRESENTADO")) {
            document.take(professional, "begin-review").ok();
        }
        if (document.state().equals("EN_REVISION")) {
            document.take(professional, "accept").ok();
        }
    }

    /** Takes, decides and goes on: d leads to the decision, Tab and an arrow choose; the next one opens by itself. */
    private void walk(Town town, Client professional, int steps) {
        try (Window window = Window.open("profesional con teclado", server).as(professional)) {
            Page page = window.page();
            Keyboard keys = new Keyboard(window);
            window.go(town.office() + "cola?vigencia=2026");
            keys.to("tbody th a").press("Enter");
            for (int step = 0; step < steps; step++) {
                String school = page.locator("h1").innerText();
                keys.press("d").to("form.panel-next button.btn-main").press("Enter");
                assertThat(page.locator("main")).containsText("En revisión");
                keys.press("d").to("input[name=transition]").press("ArrowDown");
                assertThat(page.locator("input[name=transition][value=accept]")).isChecked();
                keys.to("form.panel-next button.btn-main").press("Enter");
                page.waitForFunction("was => document.querySelector('h1').innerText !== was", school);
                assertThat(page.url()).as("the next document opens by itself").contains("/revision/");
            }
            window.judge("cola/siguiente");
            window.go(town.office() + "entregas/todas?vigencia=2026").judge("cola/que-debe-cada-uno");
            assertThat(page.locator("main")).containsText("Sin fecha definida");
            window.narrow()
                    .fitsItsWidth("cola/que-debe")
                    .picture("cola/320-que-debe")
                    .wide();
            window.nothingHappenedThatMustNot();
        }
    }

    private static Map<String, Integer> statements(Client who, Town town, String document) {
        Map<String, Integer> statements = new LinkedHashMap<>();
        for (String page : List.of(
                "inicio?vigencia=2026",
                "cola?vigencia=2026",
                "entregas?vigencia=2026",
                "entregas/todas?vigencia=2026",
                "establecimientos?vigencia=2026",
                "revision/" + document)) {
            statements.put(page.replace(document, "…"), statements(who, town.office() + page));
        }
        return statements;
    }

    /** The fewest of many tries, once seen several times: what runs beside, like the sealer, is not the page's. */
    private static int statements(Client who, String page) {
        int fewest = Integer.MAX_VALUE;
        int seen = 0;
        for (int tries = 0; tries < 60 && seen < 6; tries++) {
            int before = questions();
            who.get(page).ok();
            int asked = questions() - before;
            seen = asked < fewest ? 1 : asked == fewest ? seen + 1 : seen;
            fewest = Math.min(fewest, asked);
        }
        return fewest;
    }

    private static int questions() {
        try (Connection database = Suite.database().connect();
                ResultSet row = database.createStatement().executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            row.next();
            return row.getInt(2);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
