package co.ruta.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.id.Ids;
import co.ruta.it.server.Deployed;
import co.ruta.it.world.Answer;
import co.ruta.it.world.Client;
import co.ruta.it.world.ImprovementPlan;
import co.ruta.it.world.Json;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One plugin is changed through the API again and again while a school works with what its code checks. */
@RunAsClient
class PluginUpgradesIT extends Deployed {
    private static final int UPGRADES = Integer.getInteger("plugin.upgrades", 100);
    private static final String PLUGIN = World.HOME;
    private static final String API = "/api/v1/plugins/" + PLUGIN;

    @ArquillianResource
    URL server;

    private Client operator;
    private String first;
    private String firstVersion;
    private String one;
    private String two;
    private Town.SchoolPeople school;

    @BeforeEach
    void open() {
        World world = World.on(server);
        operator = world.operator();
        JsonNode now = operator.get(API).ok().json();
        first = now.at("/history/0/act/jar").asText();
        firstVersion = now.at("/plugin/version").asText();
        String[] parts = firstVersion.split("\\.");
        byte[] built = NotePlugin.built(PLUGIN);
        one = offered(NotePlugin.version(built, firstVersion, parts[0] + "." + parts[1] + ".91"));
        two = offered(NotePlugin.version(built, firstVersion, parts[0] + "." + parts[1] + ".92"));
        school = world.elsewhere().school(7);
    }

    @AfterEach
    void back() {
        if (!serving().equals(first)) {
            activate(first).ok();
        }
    }

    @Test
    void aHundredUpgradesUnderLoadShouldFailNoRequestAndLeaveNoLoader() throws Exception {
        activate(one).ok();
        int before = ServerProcess.pluginLoaders();
        String plan = plan();
        Client rector = school.of(Role.RECTOR);
        List<Supplier<Answer>> asks = List.of(
                () -> rector.get(plan + "/findings"),
                () -> rector.get(school.pages() + "/plan/entregar"),
                () -> rector.get(school.pages() + "/plan/objetivos"));
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        List<String> failed = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(asks.size());
        try {
            List<Future<?>> working = new ArrayList<>();
            for (Supplier<Answer> ask : asks) {
                working.add(people.submit(() -> {
                    while (!over.get()) {
                        Answer answer = ask.get();
                        asked.incrementAndGet();
                        if (answer.status() != 200 || answer.body().contains("no están disponibles")) {
                            synchronized (failed) {
                                failed.add(answer.toString());
                            }
                        }
                    }
                }));
            }
            for (int i = 0; i < UPGRADES; i++) {
                activate(i % 2 == 0 ? two : one).ok();
            }
            over.set(true);
            for (Future<?> one : working) {
                one.get();
            }
        } finally {
            over.set(true);
            people.shutdownNow();
        }
        assertThat(failed).isEmpty();
        assertThat(asked.get()).isGreaterThan(UPGRADES);
        assertThat(ServerProcess.pluginLoaders()).isLessThanOrEqualTo(before);
        System.out.println(UPGRADES + " upgrades: " + asked + " requests, 0 failed, " + before + " loaders before and "
                + ServerProcess.pluginLoaders() + " after");
    }

    @Test
    void whatWasOpenedUnderAVersionShouldWorkAfterUpgradeSwitchingOffAndRemoval() {
        school = World.on(server).elsewhere().school(8);
        activate(one).ok();
        String plan = plan();
        Client rector = school.of(Role.RECTOR);
        String version = noted(rector, plan);
        activate(two).ok();
        assertThat(noted(rector, plan)).as("the new code answers").isNotEqualTo(version);
        assertThat(rector.get(plan + "/process").ok().body()).contains("BORRADOR");
        writes(rector, plan);

        act("disable").ok();
        JsonNode findings = rector.get(plan + "/findings").ok().json();
        assertThat(findings.toString()).contains("no est");
        assertThat(rector.get(school.pages() + "/plan/objetivos").status()).isEqualTo(200);
        assertThat(rector.get(school.pages() + "/inicio").status()).isEqualTo(200);
        writes(rector, plan);
        Client leader = World.on(server).elsewhere().of(Role.LEADER);
        Answer home = leader.get("/" + World.ELSEWHERE + "/secretaria/inicio");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("no está disponible", "Prueba de apagado");

        operator.send("DELETE", API + "?confirmed=true&reason=Prueba", Map.of("If-Match", tag()), "")
                .ok();
        assertThat(rector.get(plan + "/findings").ok().json().toString()).contains("no est");
        assertThat(rector.get(school.pages() + "/plan/objetivos").status()).isEqualTo(200);
        writes(rector, plan);

        activate(two).ok();
        assertThat(noted(rector, plan)).isNotEqualTo(version);
    }

    @Test
    void anUpgradeNoTerritoryAcceptsShouldNameThemAndChangeNothing() {
        String beyond = offered(NotePlugin.version(NotePlugin.built(PLUGIN), firstVersion, "99.0.0"));
        Answer refused = activate(beyond);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("PLUGIN_LEAVES_TERRITORY");
        assertThat(refused.body()).contains(World.HOME, World.ELSEWHERE);
        assertThat(serving()).isEqualTo(first);
    }

    @Test
    void aJarThatIsNoneShouldBeRefusedWithReasonsAndTheServingOneStay() {
        Answer refused = operator.send(
                "POST",
                "/api/v1/plugins?file=roto.jar&activate=true",
                Map.of("Content-Type", "application/java-archive", "If-Match", tag()),
                "no jar");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("PLUGIN_REFUSED");
        assertThat(serving()).isEqualTo(first);
    }

    @Test
    void aWishWithoutWhatWasSeenOrOverSomethingElseShouldBeRefused() {
        assertThat(order("/disable", Map.of(), Json.of("reason", "Prueba")).code())
                .isEqualTo("IF_MATCH_MISSING");
        Answer stale = order("/disable", Map.of("If-Match", "\"1000000\""), Json.of("reason", "x", "confirmed", true));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("PLUGIN_CHANGED");
        assertThat(order("/disable", Map.of("If-Match", tag()), Json.of("confirmed", true))
                        .code())
                .isEqualTo("REASON_MISSING");
        assertThat(operator.get("/api/v1/plugins/nada").code()).isEqualTo("PLUGIN_UNKNOWN");
    }

    private String plan() {
        SelfAssessment assessment = SelfAssessment.of(school).makeReady();
        assessment.take(school.of(Role.RECTOR), "deliver").ok();
        return ImprovementPlan.of(school)
                .write("objectives/" + Ids.mint() + "/text", "Fortalecer la lectura")
                .api();
    }

    /** The version whose code answered. */
    private static String noted(Client rector, String plan) {
        String body = rector.get(plan + "/findings").ok().body();
        assertThat(body).contains("Respondió la versión ");
        return body.replaceAll("(?s).*Respondió la versión ([0-9.]+).*", "$1");
    }

    private static void writes(Client rector, String plan) {
        rector.patch(
                        plan,
                        Json.of(
                                "operations",
                                Json.list(List.<JsonNode>of(SelfAssessment.put(
                                        "objectives/" + Ids.mint() + "/text", 0, "Objetivo " + Ids.mint())))))
                .ok();
    }

    private String offered(byte[] jar) {
        return operator.send(
                        "POST",
                        "/api/v1/plugins?file=prueba.jar",
                        Map.of("Content-Type", "application/java-archive"),
                        BodyPublishers.ofByteArray(jar))
                .ok()
                .json()
                .get("sha256")
                .asText();
    }

    private Answer activate(String jar) {
        return order("/activations", Map.of("If-Match", tag()), Json.of("jar", jar, "reason", "Prueba de cambios"));
    }

    private Answer act(String what) {
        return order("/" + what, Map.of("If-Match", tag()), Json.of("reason", "Prueba de apagado", "confirmed", true));
    }

    private Answer order(String what, Map<String, String> headers, JsonNode body) {
        Map<String, String> all = new java.util.HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return operator.send("POST", API + what, all, body.toString());
    }

    private String tag() {
        return operator.get(API).ok().header("ETag").orElseThrow();
    }

    private String serving() {
        return operator.get(API).ok().json().at("/history/0/act/jar").asText();
    }
}
