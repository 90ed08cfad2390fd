package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.world.Client;
import co.ruta.it.world.Json;
import co.ruta.it.world.Town;
import co.ruta.it.world.Workbooks;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One school of a territory and one professional of its secretaría, each in a browser; pictures below the territory's name. */
final class TerritoryLine implements AutoCloseable {
    private static final String FORMAT = "a[href*='/formato.']";
    private static final String OPINION = "a[href*='/concepto.'], a[href*='/verificacion.']";
    private static final String OBSERVATIONS =
            "a[href*='/observaciones/'][href$='.pdf'], a[href*='/observaciones/'][href$='.xlsx']";

    private final URL server;
    private final Town town;
    private final Town.SchoolPeople school;
    private final Window rector;
    private final Window professional;
    private final AssessmentSteps assessment;
    private final PlanSteps plan;
    private final String folder;
    private final int year;
    private int delivered = 1;

    private TerritoryLine(URL server, Town town, Town.SchoolPeople school, int year) {
        this.server = server;
        this.town = town;
        this.school = school;
        this.folder = "territorios/" + town.id();
        this.rector = Window.open("rectora de " + town.id(), server).as(school.of(Role.RECTOR));
        this.professional = Window.open("profesional de " + town.id(), server).as(town.of(Role.PROFESSIONAL));
        this.assessment = new AssessmentSteps(rector, school.pages(), 2026, folder + "/1-autoevaluacion");
        this.plan = new PlanSteps(rector, school.pages(), year, folder + "/2-plan");
        this.year = year;
    }

    /** @param year the year the plan applies to */
    static TerritoryLine open(URL server, Town town, int school, int year) {
        return new TerritoryLine(server, town, town.school(school), year);
    }

    void assess() {
        beginAssessment();
        assessAndDeliver();
    }

    void beginAssessment() {
        assessment.begin();
    }

    /** Fills the acta of that title, is told what is missing, files it; the secretaría reads it. */
    void fileRecord(String title) {
        rector.go(school.pages() + "/registros").judge(folder + "/0-registros/vacios");
        rector.page()
                .locator("section", new Page.LocatorOptions().setHasText(title))
                .getByRole(AriaRole.BUTTON)
                .click();
        rector.button("Archivar").click();
        assertThat(rector.page().locator(".summary-bad")).containsText("Falta");
        String draft =
                rector.page().locator("form[action*='/registros/']").first().getAttribute("action");
        rector.judge(folder + "/0-registros/falta").narrow().fitsItsWidth(folder + "/registro");
        rector.picture(folder + "/0-registros/320-falta").wide();
        for (Locator field :
                rector.page().locator("textarea[name^='f/'], input[name^='f/']").all()) {
            boolean date = "date".equals(field.getAttribute("type"));
            boolean number = "decimal".equals(field.getAttribute("inputmode"));
            if (!"checkbox".equals(field.getAttribute("type"))) {
                field.fill(date ? "2026-11-18" : number ? "3" : "Lo que se trató en la reunión.");
            }
        }
        rector.page().locator("[name='t/commitments/0/what']").fill("Socializar la propuesta");
        rector.page().locator("[name='t/commitments/0/who']").fill("Rectoría");
        rector.page().locator("[name='t/commitments/0/when']").fill("2026-11-30");
        rector.button("Guardar").click();
        bringTheWorkbook(draft);
        rector.button("Archivar").click();
        assertThat(rector.page().locator("main")).containsText(Pattern.compile("[A-Z]{3}-REG-\\d{4}-\\d{5}"));
        rector.judge(folder + "/0-registros/archivado");
        rector.go(school.pages() + "/inicio").judge(folder + "/0-registros/inicio");
        assertThat(rector.page().locator("main")).containsText("Archivado");
        professional.go(school.pages() + "/registros").judge(folder + "/0-registros/secretaria");
        professional.page().locator("table a").first().click();
        assertThat(professional.page().locator("main")).containsText("Socializar la propuesta");
        new Papers(rector, folder + "/0-registros").have(rector.go(draft).page().locator(FORMAT), 2);
        new Papers(professional, folder + "/0-registros")
                .have(professional.page().locator(FORMAT), 2);
        try (Window other = stranger()) {
            Papers.refused(other, draft + "/formato.pdf");
        }
    }

    /** The draft goes out as a workbook and as pages; the workbook comes back and changes nothing it does not say. */
    private void bringTheWorkbook(String draft) {
        Papers papers = new Papers(rector, folder + "/0-registros");
        papers.bytes(rector.page().locator("a[href$='formato.pdf']"));
        byte[] workbook = papers.bytes(rector.page().locator("a[href$='formato.xlsx']"));
        Papers.refused(professional, draft + "/formato.pdf");
        rector.page().locator("summary:has-text('Traer el libro')").click();
        rector.page()
                .locator("#book")
                .setInputFiles(new FilePayload("acta.xlsx", "application/octet-stream", workbook));
        rector.button("Ver qué cambiaría").click();
        assertThat(rector.page().locator("main")).containsText("El registro ya dice lo mismo que el libro.");
        rector.judge(folder + "/0-registros/libro");
        rector.go(draft);
        rector.page().locator("textarea[name^='f/']").first().fill("Lo que se escribió después.");
        rector.button("Guardar").click();
        rector.page().locator("summary:has-text('Traer el libro')").click();
        rector.page()
                .locator("#book")
                .setInputFiles(new FilePayload("acta.xlsx", "application/octet-stream", workbook));
        rector.button("Ver qué cambiaría").click();
        assertThat(rector.page().locator("main")).containsText("El registro ya dice lo mismo que el libro.");
        rector.go(draft);
        assertThat(rector.page().locator("textarea[name^='f/']").first()).hasValue("Lo que se escribió después.");
    }

    /** The rector of another school of the territory. */
    private Window stranger() {
        return Window.open("rectora de otra institución", server)
                .as(town.school(1).of(Role.RECTOR));
    }

    /** The secretaría has the control of deliveries in its own format; a school has not. */
    void haveTheControl(String code) {
        professional.go(town.office() + "entregas");
        Locator links = professional.page().locator("a:has-text('" + code + "')");
        new Papers(professional, folder + "/4-control").have(links, 2);
        Papers.refused(rector, links.first().getAttribute("href"));
    }

    /** School and secretaría have the observations with their answers as one document; another school has not. */
    void haveTheObservations() {
        Locator links = rector.go(school.pages() + "/observaciones").page().locator(OBSERVATIONS);
        new Papers(rector, folder + "/2-plan").have(links, 2);
        String address = links.first().getAttribute("href");
        int status = professional.page().request().get(address).status();
        org.assertj.core.api.Assertions.assertThat(status).isEqualTo(200);
        try (Window other = stranger()) {
            Papers.refused(other, address);
        }
    }

    /** The step whose acta was filed stands as filed on the school's home. */
    void isFiled(String step) {
        rector.go(school.pages() + "/inicio");
        assertThat(rector.page()
                        .locator("li", new Page.LocatorOptions().setHasText(step))
                        .last())
                .containsText("Archivado");
    }

    void assessAndDeliver() {
        assessment.reviewIdentity();
        assessment.rate("directiva.direccionamiento", 2);
        assessment.deliver(1);
    }

    void plan() {
        plan(() -> {});
    }

    /** @param more what the territory asks before it is delivered */
    void plan(Runnable more) {
        rector.go(school.pages() + "/inicio").judge(folder + "/2-plan/inicio");
        plan.begin();
        plan.write();
        plan.share();
        more.run();
        plan.deliver(delivered);
    }

    /** Rows the plan has not, written on the page of their format; then they are in its workbook. */
    void writeOwnRows(String format) {
        rector.go(school.pages() + "/formatos").judge(folder + "/2-plan/formatos");
        rector.page()
                .locator("article", new Page.LocatorOptions().setHasText(format))
                .locator("a:has-text('Completar')")
                .click();
        assertThat(rector.page().locator("h1")).containsText(format);
        answer(0, "activity", "Jornada pedagógica de lectura");
        answer(0, "activity-owner", "Coordinación");
        answer(0, "activity-cost", "1.250.000");
        rector.saved();
        rector.button("Guardar y agregar otra fila").click();
        answer(1, "activity", "Fila de más");
        answer(1, "activity-start", "");
        rector.saved();
        rector.go(currentPage()).judge(folder + "/2-plan/completar");
        assertThat(rector.page().locator("main")).containsText("Jornada pedagógica de lectura");
        rector.narrow().fitsItsWidth(folder + "/completar").picture(folder + "/2-plan/320-completar");
        rector.wide();
        rector.page().locator("button:has-text('Quitar')").nth(1).click();
        assertThat(rector.page().locator("main")).not().containsText("Fila de más");
        assertThat(rector.page()
                        .locator("[name^='plan/'][name$='.activity-cost']")
                        .first())
                .hasValue("1250000");
        rector.go(school.pages() + "/formatos");
        assertThat(workbook(format))
                .contains("Jornada pedagógica de lectura", "1250000", "Cartas entre sedes 1")
                .doesNotContain("Fila de más");
    }

    /**
     * The same format as its workbook: a number in words is refused at its cell and nothing is written; mended, it comes in
     * and stands on the page.
     */
    void bringOwnRows(String format) {
        rector.go(school.pages() + "/formatos");
        byte[] book = new Papers(rector, folder + "/2-plan").bytes(draftOf(format));
        bring("poa con un error.xlsx", Workbooks.spoilt(book, "1250000", "un millón"));
        Locator faults = rector.page().locator("section[aria-labelledby=faults] tbody tr");
        assertThat(faults).hasCount(1);
        assertThat(faults.locator("th")).containsText(Pattern.compile("^[^!]+![A-Z]+\\d+$"));
        assertThat(faults).containsText("Se espera un número y llegó «un millón»");
        assertThat(rector.button("Aplicar")).hasCount(0);
        rector.judge(folder + "/2-plan/poa-por-corregir");
        byte[] marked = new Papers(rector, folder + "/2-plan")
                .bytes(rector.page().locator("a:has-text('con un comentario en cada celda')"));
        assertThat(Entries.text(marked)).contains("Se espera un número y llegó «un millón»");

        rector.link("Subir otra vez").click();
        bring("poa corregido.xlsx", Workbooks.with(marked, Map.of("un millón", "1400000")));
        Locator changes = rector.page().locator("section[aria-labelledby=changes] tbody tr");
        assertThat(changes).hasCount(1);
        assertThat(changes).containsText("1250000");
        assertThat(changes).containsText("1400000");
        rector.judge(folder + "/2-plan/poa-vista-previa")
                .narrow()
                .fitsItsWidth(folder + "/poa-vista-previa")
                .wide();
        rector.button("Aplicar").click();
        assertThat(rector.page().locator("h1")).containsText("Libro aplicado");
        rector.go(school.pages() + "/formatos");
        assertThat(Entries.text(new Papers(rector, folder + "/2-plan").bytes(draftOf(format))))
                .contains("1400000")
                .doesNotContain("1250000");
    }

    private void bring(String name, byte[] book) {
        rector.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", book));
        rector.button("Ver qué cambiaría").click();
    }

    private Locator draftOf(String format) {
        return rector.page()
                .locator("article", new Page.LocatorOptions().setHasText(format))
                .locator("a:has-text('Borrador en Excel')");
    }

    private void answer(int row, String field, String value) {
        Locator input =
                rector.page().locator("[name^='plan/'][name$='." + field + "']").nth(row);
        if ("date".equals(input.getAttribute("type"))) {
            input.fill(year + "-03-01");
        } else {
            input.fill(value);
        }
        input.blur();
    }

    private String currentPage() {
        return rector.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    /** Everything the draft's workbook in that format says, downloaded by the rector. */
    private String workbook(String format) {
        Download download = rector.page().waitForDownload(draftOf(format)::click);
        return Entries.text(download.path());
    }

    /** @param way what the button says that opens the next version */
    void correct(String way) {
        plan.correct(way);
        plan.deliver(++delivered);
        plan.seeTheDifference();
    }

    void follow() {
        follow("Cerrar la evaluación del año");
    }

    /** @param closing what the button says that delivers it */
    void follow(String closing) {
        follow(closing, () -> {});
    }

    /** @param between what happens after the second cut */
    void follow(String closing, Runnable between) {
        FollowSteps follow = new FollowSteps(rector, school.pages(), year, folder + "/3-seguimiento", closing);
        follow.begin();
        follow.firstCut();
        follow.secondCut("30 %");
        between.run();
        follow.evaluate();
        follow.communicate();
        follow.close();
    }

    /** The professional verifies action by action, with the keyboard, twice; the school sees the last of each. */
    void verifyExecution() {
        professional.go(town.office() + "inicio");
        professional.page().locator("a:has-text('verificar')").click();
        professional.judge(folder + "/3-seguimiento/en-ejecucion");
        professional.link(school.name()).click();
        assertThat(professional.page().locator("h1")).containsText("ejecución");
        assertThat(professional.page().locator("main")).containsText("2 acciones están sin verificar");
        Locator rows = professional.page().locator("li.panel");
        assertThat(rows.nth(0)).containsText("40 %, a tiempo");
        professional.judge(folder + "/3-seguimiento/verificar");
        rows.nth(0).locator("label:has-text('No')").click();
        rows.nth(0).locator("input[name=remark]").fill("La vía estaba cerrada.");
        rows.nth(0).locator("input[name=remark]").press("Enter");
        assertThat(professional.page().locator("main")).containsText("Verificación guardada");
        Locator second = rows.nth(1).locator("input[type=radio]").first();
        assertThat(second).isFocused();
        second.press("Space");
        professional.page().keyboard().press("Tab");
        professional.page().keyboard().type("Se vieron las cartas de la sede 2.");
        professional.page().keyboard().press("Enter");
        assertThat(rows.nth(1)).containsText("Ejecución verificada: Sí");
        assertThat(professional.page().locator("main")).containsText("Todo está verificado");
        professional.narrow().fitsItsWidth(folder + "/verificar");
        rows.nth(0).locator("button").click();
        assertThat(professional.page().locator(".summary-bad")).containsText("Escoja una respuesta");
        professional.judge(folder + "/3-seguimiento/320-verificar-falta");
        rows.nth(0).locator("label:has-text('Sí')").click();
        rows.nth(0).locator("button").click();
        assertThat(rows.nth(0)).containsText("2 verificaciones");
        professional.wide();
        refuseWhatIsNoVerification(
                professional.page().url().replaceFirst(".*/ejecucion/", "").replaceFirst("[?#].*", ""));
        rector.go(school.pages() + "/seguimiento");
        rector.page().locator("a[href*='/seguimiento/cortes/']").last().click();
        assertThat(rector.page().locator(".action").nth(0)).containsText("Ejecución verificada: Sí");
        assertThat(rector.page().locator(".action").nth(1)).containsText("Se vieron las cartas de la sede 2.");
        rector.judge(folder + "/3-seguimiento/verificado");
        rector.go(school.pages() + "/plan/objetivos").judge(folder + "/3-seguimiento/plan-verificado");
        assertThat(rector.page().locator("main")).containsText("Ejecución verificada: Sí");
        rector.go(school.pages() + "/formatos");
        assertThat(workbook("Ruta de mejoramiento institucional")).contains("Ejecución verificada", "Sí");
    }

    /** The API takes none from the school, no unknown answer and no unknown place; the same key again adds nothing. */
    private void refuseWhatIsNoVerification(String document) {
        String address = school.api() + "/documents/" + document + "/verifications";
        Client staff = town.of(Role.PROFESSIONAL);
        JsonNode row = staff.get(address).ok().json().at("/asked/0/rows/1");
        String path = row.get("path").asText();
        assertThat(row.get("history")).hasSize(1);
        ObjectNode good = Json.of("path", path, "answer", "NO");
        assertThat(school.of(Role.RECTOR).post(address, good).status()).isEqualTo(403);
        assertThat(staff.post(address, Json.of("path", path, "answer", "TAL_VEZ"))
                        .code())
                .isEqualTo("VERIFICATION_ANSWER_UNKNOWN");
        assertThat(staff.post(address, Json.of("path", path + "x", "answer", "NO"))
                        .code())
                .isEqualTo("VERIFICATION_NODE_UNKNOWN");
        assertThat(staff.post(address, good.deepCopy().put("remark", "x".repeat(2001)))
                        .code())
                .isEqualTo("TEXT_TOO_LONG");
        Map<String, String> key =
                Map.of("Idempotency-Key", "01HZZZZZZZZZZZZZZZZZZZZZZZ", "Content-Type", "application/json");
        ObjectNode yes = Json.of("path", path, "answer", "SI", "remark", "Se vieron las cartas de la sede 2.");
        for (int i = 0; i < 2; i++) {
            assertThat(staff.send("POST", address, key, yes.toString()).status())
                    .isEqualTo(201);
        }
        assertThat(staff.send("POST", address, key, good.toString()).code()).isEqualTo("OPERATION_REUSED");
        assertThat(school.of(Role.RECTOR).get(address).ok().json().at("/asked/0/rows/1/history"))
                .hasSize(2);
    }

    /** The school reads what was concluded, newest first, and finds its number, list and remarks. */
    void readOpinions(String... outcomes) {
        rector.go(school.pages() + "/entregas").judge(folder + "/2-plan/conceptos");
        Locator rows = rector.page().locator("section[aria-labelledby=conceptos] tbody tr");
        assertThat(rows).hasCount(outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            rector.go(school.pages() + "/entregas");
            assertThat(rows.nth(i)).containsText(outcomes[i]);
            rows.nth(i).locator("a").click();
            assertThat(rector.page().locator("h1")).containsText(Pattern.compile("[A-Z]{3}-CT-\\d{4}-\\d{5}"));
            assertThat(rector.page().locator("main")).containsText(outcomes[i]);
            assertThat(rector.page().locator("main")).containsText("Se verificó sobre lo alojado.");
            new Papers(rector, folder + "/2-plan").have(rector.page().locator(OPINION), 4);
            if (i == 0) {
                String address = rector.page().locator(OPINION).first().getAttribute("href");
                professional.go(address.substring(0, address.lastIndexOf('/')));
                new Papers(professional, folder + "/2-plan")
                        .have(professional.page().locator(OPINION), 4);
                try (Window other = stranger()) {
                    Papers.refused(other, address);
                }
            }
            rector.judge(folder + "/2-plan/concepto-" + (outcomes.length - i))
                    .narrow()
                    .fitsItsWidth(folder + "/concepto");
            rector.wide();
        }
    }

    /** @param table the queue on the home page the document stands in */
    void review(String table, Consumer<ReviewSteps> steps) {
        String stage = table.equals(ReviewSteps.PLANS) ? "/2-plan" : "/1-autoevaluacion";
        steps.accept(new ReviewSteps(professional, town.office(), school.name(), table, folder + stage));
    }

    /** Nothing is left to do for the school; the secretaría sees what came in, and no page did what it must not. */
    void isAtItsEnd() {
        rector.go(school.pages() + "/inicio").judge(folder + "/4-fin");
        assertThat(rector.page().locator("#next")).containsText("No hay nada pendiente");
        professional.go(town.office() + "entregas").judge(folder + "/4-entregas");
        professional.go(town.office() + "entregas/todas").judge(folder + "/4-debe");
        rector.nothingHappenedThatMustNot();
        professional.nothingHappenedThatMustNot();
    }

    @Override
    public void close() {
        rector.close();
        professional.close();
    }
}
