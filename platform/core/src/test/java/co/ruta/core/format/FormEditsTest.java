package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.id.Ids;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.BookReader;
import co.ruta.sdk.format.DocumentNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to a workbook between taking it and bringing it back, on the plan of Norte de Santander. */
final class FormEditsTest {
    private static final String OBJECTIVE = "plan/objectives/" + Ids.mint();
    private static final String GOAL = "plan/goals/" + Ids.mint();
    private static final String INDICATOR = "plan/indicators/" + Ids.mint();
    private static final String ACTION = "plan/actions/" + Ids.mint();
    private static final String SECOND = "plan/actions/" + Ids.mint();
    private static final String RESOURCE = "plan/resources/" + Ids.mint();

    private final Plugins.Official official = Plugins.formats().stream()
            .filter(it -> it.format().id().equals("d02-03-f01"))
            .findFirst()
            .orElseThrow();
    private final FormScope scope = RandomContent.scope(official);
    private final FormContents contents = new FormContents().revision(10).years(2026, 2027);
    private FormAnswers answers =
            new FormAnswers(new FormIdentity("", "", 1, "", "", "", 2026, 0, 10), Map.of(), Map.of());

    @BeforeEach
    void planIsHandedOut() throws Exception {
        FormNode objective = new FormNode(DocumentNode.OBJECTIVE, OBJECTIVE, Map.of());
        FormNode goal = new FormNode(DocumentNode.GOAL, GOAL, FormContents.above(objective));
        FormNode action = new FormNode(DocumentNode.ACTION, ACTION, FormContents.above(goal));
        contents.node(objective).node(goal).node(DocumentNode.INDICATOR, INDICATOR, goal);
        contents.node(action).node(DocumentNode.ACTION, SECOND, goal).node(DocumentNode.RESOURCE, RESOURCE, action);
        put(OBJECTIVE + "/text", DraftValue.text("Leer mejor"));
        put(GOAL + "/text", DraftValue.text("Que 80 lean"));
        put(GOAL + "/objective", DraftValue.text(id(OBJECTIVE)));
        put(GOAL + "/quantity", DraftValue.number(80));
        put(INDICATOR + "/name", DraftValue.text("Lectores"));
        put(INDICATOR + "/goal", DraftValue.text(id(GOAL)));
        put(ACTION + "/text", DraftValue.text("Comprar libros"));
        put(ACTION + "/goal", DraftValue.text(id(GOAL)));
        put(SECOND + "/text", DraftValue.text("Abrir la biblioteca"));
        put(SECOND + "/goal", DraftValue.text(id(GOAL)));
        put(RESOURCE + "/name", DraftValue.text("Libros"));
        put(RESOURCE + "/action", DraftValue.text(id(ACTION)));
        put(RESOURCE + "/cost/2026", DraftValue.number(1_000_000));
        FilledForm form = RandomContent.form(official, contents.made(), scope);
        answers = FormReading.read(BookReader.read(FormWorkbook.of(form))).orElseThrow();
    }

    private void put(String path, DraftValue value) {
        contents.value(path, value).rev(path, 5);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void nothingChangesWhenNothingWasTouched() {
        assertThat(changes().changes()).isEmpty();
        assertThat(changes().wrong()).isEmpty();
    }

    @Test
    void anEditedCellIsOneChange() {
        edit(0, "owner", "Rectoría");
        assertThat(changes().changes()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.ADDED);
            assertThat(it.path()).isEqualTo(ACTION + "/owner");
            assertThat(it.at().toString()).matches("PMI![A-Z]+\\d+");
        });
    }

    @Test
    void whatIsRepeatedMayBeChangedInOneRowOnly() {
        edit(0, "quantity", "90");
        assertThat(changes().changes()).singleElement().satisfies(it -> {
            assertThat(it.path()).isEqualTo(GOAL + "/quantity");
            assertThat(it.before()).isEqualTo("80");
            assertThat(it.after()).isEqualTo("90");
        });
    }

    @Test
    void whatIsRepeatedMayNotSayTwoNewThings() {
        edit(0, "quantity", "90");
        edit(1, "quantity", "95");
        assertThat(changes().wrong()).extracting(Wrong::code).containsOnly("SAID_TWICE");
    }

    @Test
    void aRepeatedCellLeftBlankTakesNothingAway() {
        edit(1, "goal", "");
        edit(1, "objective", "");
        assertThat(changes().changes()).isEmpty();
    }

    @Test
    void aRowPeopleAddHangsOnTheGoalItNames() {
        add(Map.of("objective", "leer  MEJOR", "goal", "Que 80 lean", "action", "Club de lectura"));
        FormChanges changes = changes();
        assertThat(changes.wrong()).isEmpty();
        assertThat(changes.changes()).hasSize(2);
        assertThat(changes.changes().get(0).path()).endsWith("/goal");
        assertThat(changes.changes().get(0).value()).contains(DraftValue.text(id(GOAL)));
        assertThat(changes.changes().get(1).after()).isEqualTo("Club de lectura");
    }

    @Test
    void aWorkbookOfAnotherSchoolOnlyAddsAndLeavesBothValuesWhereItDiffers() {
        edit(0, "owner", "Otra rectoría");
        put(ACTION + "/owner", DraftValue.text("Nuestra rectoría"));
        add(Map.of("objective", "Leer mejor", "goal", "Que 80 lean", "action", "Club de lectura"));
        for (int i = 0; i < plan().size(); i++) {
            GivenLine line = plan().get(i);
            String another = line.key().replaceAll("/01[0-9A-Z]{20}", "/" + "01KCM000000000000000AA");
            replace(i, new GivenLine(line.at(), another, line.cells()));
        }
        FormChanges changes = changes(FormOrigin.STRANGE);
        assertThat(changes.wrong()).isEmpty();
        assertThat(changes.changes()).extracting(Change::kind).containsOnly(Kind.CONFLICT, Kind.ADDED);
        assertThat(changes.changes())
                .filteredOn(it -> it.kind() == Kind.CONFLICT)
                .singleElement()
                .satisfies(it -> assertThat(it.path()).isEqualTo(ACTION + "/owner"));
        assertThat(changes.changes()).extracting(Change::after).contains("Club de lectura");
    }

    @Test
    void whatAWorkbookOfAnotherSchoolDoesNotSayStays() {
        edit(0, "owner", "");
        leaveOut(1);
        put(ACTION + "/owner", DraftValue.text("Rectoría"));
        assertThat(changes(FormOrigin.STRANGE).changes()).isEmpty();
        assertThat(changes(FormOrigin.OWN).changes()).extracting(Change::kind).contains(Kind.REMOVED);
    }

    @Test
    void aRowOfNewWordsBringsObjectiveGoalAndAction() {
        add(Map.of(
                "objective",
                "Convivir",
                "goal",
                "Cero riñas",
                "action",
                "Mediar",
                "resource",
                "Mesas",
                "cost@2027",
                "5"));
        assertThat(changes().changes().stream()
                        .map(it -> it.path().split("/")[1])
                        .distinct())
                .containsExactlyInAnyOrder("goals", "actions", "resources", "objectives");
    }

    @Test
    void anActionWithoutGoalIsRefusedWithItsCell() {
        add(Map.of("action", "Mediar"));
        assertThat(changes().wrong()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("PARENT_MISSING");
            assertThat(it.message()).startsWith("Falta el objetivo");
        });
    }

    @Test
    void anEmptiedRowTakesItsActionAndWhatHangsOnIt() {
        empty(0);
        List<Change> changes = changes().changes();
        assertThat(changes).allMatch(it -> it.kind() == Kind.REMOVED);
        assertThat(changes.stream().map(it -> it.path().substring(0, it.path().lastIndexOf('/'))))
                .contains(ACTION, RESOURCE)
                .doesNotContain(SECOND, GOAL);
    }

    @Test
    void anActionAddedMeanwhileStays() {
        String third = "plan/actions/" + Ids.mint();
        FormNode goal = new FormNode(DocumentNode.GOAL, GOAL, Map.of(DocumentNode.OBJECTIVE, OBJECTIVE));
        contents.node(DocumentNode.ACTION, third, goal);
        contents.value(third + "/text", DraftValue.text("Llegó después")).rev(third + "/text", 11);
        assertThat(changes().changes()).isEmpty();
    }

    @Test
    void whatSomebodyChangedMeanwhileStaysWhereTheWorkbookDidNot() {
        contents.value(ACTION + "/text", DraftValue.text("Comprar cien libros")).rev(ACTION + "/text", 11);
        FormChanges changes = changes(path -> path.equals(ACTION + "/text")
                ? Optional.of(DraftValue.text("Comprar libros"))
                : contents.made().value(path));
        assertThat(changes.changes()).isEmpty();
    }

    @Test
    void whatBothChangedIsAConflict() {
        contents.value(ACTION + "/text", DraftValue.text("Comprar cien libros")).rev(ACTION + "/text", 11);
        edit(0, "action", "Comprar mil libros");
        FormChanges changes = changes(path -> path.equals(ACTION + "/text")
                ? Optional.of(DraftValue.text("Comprar libros"))
                : contents.made().value(path));
        assertThat(changes.changes()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(it.base()).isLessThan(11);
        });
    }

    @Test
    void wrongCellsSayWhereAndWhy() {
        edit(0, "quantity", "muchos");
        edit(1, "end", "31/02/2026");
        edit(1, "weight", "101");
        assertThat(changes().wrong())
                .extracting(Wrong::message)
                .containsExactlyInAnyOrder(
                        "Cantidad: Se espera un número y llegó «muchos».",
                        "Fin: Se espera una fecha, por ejemplo 26/11/2026, y llegó «31/02/2026».",
                        "Peso: Se espera un número desde 0 hasta 100 y llegó 101.");
    }

    private FormChanges changes() {
        FormContent now = contents.made();
        return changes(now::value);
    }

    private FormChanges changes(Function<String, Optional<DraftValue>> base) {
        return changes(FormOrigin.OWN, base);
    }

    private FormChanges changes(FormOrigin origin) {
        FormContent now = contents.made();
        return changes(origin, origin == FormOrigin.STRANGE ? path -> Optional.empty() : now::value);
    }

    private FormChanges changes(FormOrigin origin, Function<String, Optional<DraftValue>> base) {
        FormContent now = contents.made();
        FilledForm form = RandomContent.form(official, now, scope);
        FormMatching matching = new FormMatching(scope, form, answers, new FormNodes(now, Ids::mint), origin).match();
        return new FormReconciling(now, scope, new FormRoundTripTest.Links(scope), form, matching, origin, base, 10)
                .changes();
    }

    private void leaveOut(int row) {
        List<GivenLine> lines = new ArrayList<>(plan());
        lines.remove(row);
        Map<String, List<GivenLine>> tables = new HashMap<>(answers.tables());
        tables.put("plan", lines);
        answers = new FormAnswers(answers.identity(), answers.singles(), tables);
    }

    private void edit(int row, String column, String text) {
        GivenLine line = plan().get(row);
        Map<String, Given> cells = new HashMap<>(line.cells());
        At at = cells.get(column).at();
        cells.put(column, given(at, text));
        replace(row, new GivenLine(line.at(), line.key(), cells));
    }

    private static Given given(At at, String text) {
        return new Given(
                at,
                text.isEmpty() ? Optional.empty() : Optional.of(new Cell(at.column(), Book.Kind.TEXT, text, false)));
    }

    private void empty(int row) {
        GivenLine line = plan().get(row);
        Map<String, Given> cells = new HashMap<>();
        line.cells().forEach((id, cell) -> cells.put(id, given(cell.at(), "")));
        replace(row, new GivenLine(line.at(), line.key(), cells));
    }

    private void add(Map<String, String> texts) {
        GivenLine last = plan().get(plan().size() - 1);
        Map<String, Given> cells = new HashMap<>();
        last.cells().forEach((id, cell) -> {
            At at = new At(
                    cell.at().sheet(),
                    cell.at().part(),
                    cell.at().row() + 1,
                    cell.at().column());
            cells.put(id, given(at, texts.getOrDefault(id, "")));
        });
        replace(plan().size(), new GivenLine(cells.get("action").at(), "", cells));
    }

    private List<GivenLine> plan() {
        return answers.tables().getOrDefault("plan", List.of());
    }

    private void replace(int row, GivenLine line) {
        List<GivenLine> lines = new ArrayList<>(plan());
        if (row < lines.size()) {
            lines.set(row, line);
        } else {
            lines.add(line);
        }
        Map<String, List<GivenLine>> tables = new HashMap<>(answers.tables());
        tables.put("plan", lines);
        answers = new FormAnswers(answers.identity(), answers.singles(), tables);
    }
}
