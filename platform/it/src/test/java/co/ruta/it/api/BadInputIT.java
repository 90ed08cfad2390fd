package co.ruta.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.id.Ids;
import co.ruta.it.server.Deployed;
import co.ruta.it.world.Answer;
import co.ruta.it.world.Client;
import co.ruta.it.world.Json;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong is refused with what and where, in Spanish; nothing is lost and nothing is half written. */
@RunAsClient
class BadInputIT extends Deployed {
    private static final String GOOD = "ratings/directiva.direccionamiento.metas-institucionales/level";
    /** A mark that says ñ where an id should stand. */
    private static final String FOREIGN_MARK =
            Base64.getUrlEncoder().encodeToString("ñ".repeat(30).getBytes(StandardCharsets.UTF_8));

    private static final String OTHER = "ratings/directiva.direccionamiento.mision-vision-principios/level";

    @ArquillianResource
    URL server;

    private World world;
    private Town.SchoolPeople school;
    private Client rector;
    private SelfAssessment document;

    @BeforeEach
    void open() {
        world = World.on(server);
        school = world.home().school(3);
        rector = school.of(Role.RECTOR);
        document = SelfAssessment.of(school);
    }

    @Test
    void ratingOutsideTheScaleShouldBeRefusedWithTheWholeBatch() {
        long seen = document.revision();
        Map<String, Long> before = Rows.held();
        Answer answer = document.send(rector, SelfAssessment.put(GOOD, seen, 3), SelfAssessment.put(OTHER, seen, 7));
        refused(answer, 422, "LEVEL_OUT_OF_SCALE", OTHER, "1, 2, 3, 4; llegó 7");
        assertThat(Rows.held()).isEqualTo(before);
    }

    @Test
    void unknownComponentShouldBeNamed() {
        Map<String, Long> before = Rows.held();
        String path = "ratings/directiva.no-existe.nada/level";
        refused(
                document.send(rector, SelfAssessment.put(path, 0, 3)),
                422,
                "UNKNOWN_COMPONENT",
                path,
                "directiva.no-existe.nada");
        assertThat(Rows.held()).isEqualTo(before);
    }

    @Test
    void staleOperationShouldKeepBothValues() {
        String path = "ratings/academica.diseno-pedagogico.jornada-escolar/level";
        Client lead = school.of(Role.AREA_LEAD);
        document.write(rector, path, 2).ok();
        JsonNode late = SelfAssessment.put(path, 0, 4);
        Answer answer = document.send(lead, late).ok();
        assertThat(answer.json().at("/results/0/outcome").asText()).isEqualTo("CONFLICT");
        assertThat(document.rows().get(path).asInt()).isEqualTo(2);
        JsonNode conflict =
                rector.get(document.api() + "/conflicts").ok().json().get(0);
        assertThat(conflict.get("path").asText()).isEqualTo(path);
        assertThat(conflict.at("/rivals/0/value").asInt()).isEqualTo(4);
        Map<String, Long> before = Rows.held();
        assertThat(document.send(lead, late).ok().json()).isEqualTo(answer.json());
        assertThat(Rows.held()).as("the same operation again").isEqualTo(before);
    }

    @Test
    void staleTransitionShouldBeRefused() {
        SelfAssessment ready = SelfAssessment.of(world.home().school(4)).makeReady();
        Client itsRector = ready.school().of(Role.RECTOR);
        Map<String, Long> before = Rows.held();
        Answer answer = itsRector.send(
                "POST",
                ready.api() + "/transitions/deliver",
                Map.of("Content-Type", "application/json", "If-Match", "\"1\"", "Idempotency-Key", Ids.mint()),
                "{}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(412);
        spanish(answer);
        assertThat(Rows.held()).isEqualTo(before);
        String key = Ids.mint();
        Answer delivered = ready.take(itsRector, "deliver", key).ok();
        Map<String, Long> after = Rows.held();
        JsonNode again = ready.take(itsRector, "deliver", key).ok().json();
        assertThat(again.get("repeated").asBoolean()).isTrue();
        assertThat(again.get("submission")).isEqualTo(delivered.json().get("submission"));
        assertThat(again.get("revision")).isEqualTo(delivered.json().get("revision"));
        assertThat(Rows.held()).as("delivering with the same key again").isEqualTo(after);
    }

    @Test
    void scriptInANameShouldComeOutAsText() {
        String name = "Ana <script>alert(1)</script>";
        rector.post(
                        school.api() + "/members",
                        Json.of(
                                "login",
                                "ana." + Ids.mint().toLowerCase(java.util.Locale.ROOT) + "@mundo.example",
                                "name",
                                name,
                                "role",
                                "TEAM_MEMBER"))
                .ok();
        Answer page = rector.get(school.pages() + "/equipo").ok();
        assertThat(page.body())
                .contains("Ana &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(name);
    }

    @Test
    void formulaInANameShouldNotReachASpreadsheet() {
        Client leader = world.elsewhere().of(Role.LEADER);
        String csv = "codigo_dane,nombre,codigo_municipio,zona,sector\n"
                + "999991999999,\"=HYPERLINK(\"\"http://x.example\"\")\",99991,URBANA,OFICIAL\n";
        leader.send("POST", world.elsewhere().api() + "/schools/import", Map.of("Content-Type", "text/csv"), csv)
                .ok();
        String export = leader.get(world.elsewhere().api() + "/deliveries/export?cycle=2026")
                .ok()
                .body();
        assertThat(export).contains("'=HYPERLINK").doesNotContainPattern("(^|[,;\n])\"?=HYPERLINK");
    }

    @Test
    void hugeBodyShouldBeRefusedBeforeItIsRead() {
        Map<String, Long> before = Rows.held();
        for (boolean chunked : new boolean[] {false, true}) {
            RawRequest request = new RawRequest(server, rector, "PATCH", document.api());
            String answer = chunked ? request.chunked(4 << 20) : request.declaring(100L << 20);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("BODY_TOO_LARGE")
                    .contains("1 MB");
        }
        assertThat(world.anonymous().get("/health/ready").status()).isEqualTo(200);
        assertThat(Rows.held()).isEqualTo(before);
    }

    @Test
    void unknownFieldShouldBeNamed() {
        Map<String, Long> before = Rows.held();
        ObjectNode batch = Json.of("operations", Json.list(SelfAssessment.put(GOOD, 0, 3)), "fuerza", true);
        Answer answer = rector.patch(document.api(), batch);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        assertThat(answer.code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(answer.body()).contains("fuerza");
        spanish(answer);
        ObjectNode operation = ((ObjectNode) SelfAssessment.put(GOOD, 0, 3)).put("nivel", 3);
        assertThat(document.send(rector, operation).body()).contains("nivel");
        assertThat(Rows.held()).isEqualTo(before);
    }

    @Test
    void fileThatIsNotWhatItSaysShouldBeRefused() {
        Map<String, Long> before = Rows.held();
        refused(
                upload("foto.png", "MZ\u0090 un programa"),
                422,
                "FILE_NOT_WHAT_IT_SAYS",
                "foto.png",
                "dice ser una imagen PNG");
        refused(upload("programa.exe", "MZ"), 415, "FILE_TYPE_NOT_TAKEN", "programa.exe", "Se reciben PDF");
        assertThat(Rows.held()).isEqualTo(before);
        assertThat(rector.get(school.api() + "/evidence").ok().json().get("files"))
                .isEmpty();
    }

    @Test
    void aFileThatNoDeliveryCitesShouldStayInTheSchool() {
        Town.SchoolPeople other = world.home().school(4);
        String sha256 = upload(other, "borrador.csv", "acta;borrador sin entregar\n")
                .ok()
                .json()
                .at("/file/sha256")
                .asText();
        assertThat(other.of(Role.RECTOR)
                        .get(other.pages() + "/evidencias/" + sha256)
                        .ok()
                        .body())
                .contains("borrador sin entregar");
        for (String address : List.of(other.pages() + "/evidencias/", other.api() + "/evidence/")) {
            Answer answer = world.home().of(Role.PROFESSIONAL).get(address + sha256);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("borrador sin entregar");
        }
    }

    @Test
    void brokenPluginShouldSayWhyAndLeaveTheOthersAlone() {
        JsonNode plugins = world.operator().get("/api/v1/plugins").ok().json();
        JsonNode broken = null;
        JsonNode healthy = null;
        for (JsonNode plugin : plugins) {
            broken = plugin.get("name").asText().contains("roto") ? plugin : broken;
            healthy = plugin.get("name").asText().equals(World.HOME) ? plugin : healthy;
        }
        assertThat(healthy).isNotNull();
        assertThat(healthy.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(broken).as(plugins.toString()).isNotNull();
        assertThat(broken.get("status").asText()).isEqualTo("REJECTED");
        assertThat(broken.get("reasons")).isNotEmpty();
    }

    @Test
    void territoryFileWithThreeMistakesShouldTellAllThree() {
        Town town = world.elsewhere();
        JsonNode current =
                world.operator().get(town.api() + "/revisions/current").ok().json();
        ObjectNode files = (ObjectNode) current.get("files").deepCopy();
        String wrong = files.get("territory.yaml")
                .asText()
                .replace("zone: America/Bogota", "zone: America/Bogotá")
                .replace("sectors: [OFFICIAL]", "sectors: [OFICIALES]")
                .replace("receipt-code: CIM", "receipt-kode: CIM");
        Map<String, Long> before = Rows.held();
        Answer answer = world.operator()
                .post(
                        town.api() + "/revisions",
                        Json.of(
                                "basedOn",
                                current.get("number").asInt(),
                                "files",
                                files.put("territory.yaml", wrong),
                                "comment",
                                "Con tres errores"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("where"))
                .filteredOn(it -> it.matches("territory\\.yaml:\\d+.*"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(answer.body()).contains("OFICIALES").contains("receipt-kode").contains("Bogotá");
        assertThat(Rows.held()).isEqualTo(before);
    }

    @Test
    void lateDeliveryShouldBeTakenAndCalledLate() {
        Town town = world.elsewhere();
        JsonNode current =
                world.operator().get(town.api() + "/revisions/current").ok().json();
        ObjectNode files = (ObjectNode) current.get("files").deepCopy();
        files.put(
                "calendar.yaml",
                """
                cycles:
                  - year: 2026
                    open: true
                    catalogue: guia34-2008
                    source: prueba
                    deadlines:
                      - id: self-assessment
                        closes: 2026-01-30
                        act: Circular 001 de prueba
                """);
        world.operator()
                .post(
                        town.api() + "/revisions",
                        Json.of("basedOn", current.get("number").asInt(), "files", files, "comment", "Cierre"))
                .ok();
        SelfAssessment late = SelfAssessment.of(town.school(2)).makeReady();
        Client leader = town.of(Role.LEADER);
        String owing = leader.get(town.api() + "/deliveries?cycle=2026&status=OWES")
                .ok()
                .body();
        assertThat(owing)
                .contains(town.school(2).name())
                .contains(town.school(5).name());
        Client itsRector = late.school().of(Role.RECTOR);
        late.take(itsRector, "deliver").ok();
        JsonNode receipt =
                itsRector.get(late.api() + "/submissions").ok().json().get(0);
        assertThat(receipt.toString()).contains("\"late\":true").contains("2026-01-30");
        assertThat(leader.get(town.api() + "/deliveries?cycle=2026&status=DELIVERED_LATE")
                        .ok()
                        .body())
                .contains(town.school(2).name());
        assertThat(leader.get(town.api() + "/deliveries?cycle=2026&status=OWES")
                        .ok()
                        .body())
                .doesNotContain(town.school(2).name());
        Answer page = itsRector.get(late.school().pages() + "/entregas/1").ok();
        assertThat(page.body()).contains("30 de enero de 2026");
    }

    @Test
    void lettersOfAnyLanguageShouldNeverBreakTheServer() {
        List<String> broken = new ArrayList<>();
        for (String path : new String[] {
            "/api/v1/territories/ibagu%C3%A9",
            school.api() + "/members/%C3%B1and%C3%BA/end",
            document.api() + "/history?path=%C3%B1",
            document.api() + "/ratings/%C3%B1%F0%9F%98%80",
            school.town().api() + "/schools?text=%F0%9F%98%80",
            school.town().api() + "/schools?municipality=%C3%B1",
            school.town().api() + "/schools?after=%C3%B1",
            school.town().api() + "/deliveries?cycle=2026&text=%C3%B1&municipality=%C3%B1",
            school.town().api() + "/schools?sort=CODE&after=" + FOREIGN_MARK,
            school.town().api() + "/deliveries?cycle=2026&zone=%C3%B1&sector=%C3%B1",
            school.town().api() + "/reviews?cycle=2026&state=%C3%B1",
            school.town().api() + "/reviews?cycle=2026&after=" + FOREIGN_MARK,
            "/" + World.HOME + "/secretaria/entregas?texto=%C3%B1&municipio=%C3%B1&zona=%C3%B1",
            "/" + World.HOME + "/secretaria/establecimientos?texto=%C3%B1&municipio=%C3%B1",
            "/api/v1/access-links/%C3%B1",
            "/enlace/%C3%B1",
            school.pages() + "/valoracion/%C3%B1"
        }) {
            for (Client client : new Client[] {rector, world.home().of(Role.LEADER)}) {
                Answer answer = client.get(path);
                if (answer.status() >= 500) {
                    broken.add(answer.toString());
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(world.anonymous()
                        .post("/api/v1/session", Json.of("login", "ñandú@mundo.example", "password", "x"))
                        .status())
                .isIn(401, 422);
    }

    private Answer upload(String name, String content) {
        return upload(school, name, content);
    }

    private static Answer upload(Town.SchoolPeople school, String name, String content) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--x--\r\n";
        return school.of(Role.RECTOR)
                .send(
                        "POST",
                        school.api() + "/evidence",
                        Map.of("Content-Type", "multipart/form-data; boundary=x"),
                        BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private static void refused(Answer answer, int status, String code, String where, String words) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.json().findValuesAsText("where")).contains(where);
        assertThat(answer.body()).contains(words);
        spanish(answer);
    }

    private static void spanish(Answer answer) {
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asText()).matches("[A-ZÁÉÍÓÚÑ«1-9].{10,}[.»]");
    }
}
