package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.id.Ids;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a plan in its forms: one year of it, rows of the format's own, its follow-up, what was verified. */
final class FormBesideTest {
    private static final FormNode OBJECTIVE = new FormNode(DocumentNode.OBJECTIVE, node("objectives"), Map.of());
    private static final FormNode GOAL = new FormNode(DocumentNode.GOAL, node("goals"), FormContents.above(OBJECTIVE));
    private static final FormNode THIS_YEAR =
            new FormNode(DocumentNode.ACTION, node("actions"), FormContents.above(GOAL));
    private static final FormNode NEXT_YEAR =
            new FormNode(DocumentNode.ACTION, node("actions"), FormContents.above(GOAL));
    private static final String ROW = node("rows");

    private final FormContents contents = new FormContents().revision(10).years(2026, 2028);
    private Plugins.Official official = format("poa");

    private static String node(String group) {
        return "plan/" + group + "/" + Ids.mint();
    }

    /** The newest version of a format. */
    private static Plugins.Official format(String id) {
        return Plugins.formats().stream()
                .filter(it -> it.format().id().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    @BeforeEach
    void aPlanOfThreeYears() {
        contents.value("document/cycle", DraftValue.number(2026));
        contents.node(OBJECTIVE).node(GOAL).node(THIS_YEAR).node(NEXT_YEAR);
        put(OBJECTIVE.path() + "/text", DraftValue.text("Leer mejor"));
        put(GOAL.path() + "/text", DraftValue.text("Que 80 lean"));
        put(GOAL.path() + "/targets/2026", DraftValue.number(40));
        put(GOAL.path() + "/targets/2027", DraftValue.number(80));
        put(THIS_YEAR.path() + "/text", DraftValue.text("Comprar libros"));
        put(THIS_YEAR.path() + "/start", DraftValue.text("2025-10-01"));
        put(THIS_YEAR.path() + "/end", DraftValue.text("2026-03-31"));
        put(NEXT_YEAR.path() + "/text", DraftValue.text("Abrir la biblioteca"));
        put(NEXT_YEAR.path() + "/start", DraftValue.text("2027-01-15"));
        put(NEXT_YEAR.path() + "/end", DraftValue.text("2027-11-30"));
    }

    private void put(String path, DraftValue value) {
        contents.value(path, value).rev(path, 5);
    }

    private FormContent content() {
        return contents.ownRows().made();
    }

    private FilledForm form() {
        return RandomContent.form(official, content(), RandomContent.scope(official));
    }

    private Rows table(String id) {
        return form().tables()
                .filter(it -> it.field().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Rows table, Line line, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return CellText.of(table.columns().get(i), line.spots().get(i));
            }
        }
        throw new AssertionError("No column " + column + " in " + table.columns());
    }

    @Test
    void aTableOfOneYearShowsItsActionsItsTargetAndItsCostOnly() {
        Rows actions = table("actions");
        assertThat(actions.lines()).hasSize(1);
        assertThat(text(actions, actions.lines().get(0), "action")).isEqualTo("Comprar libros");
        assertThat(text(actions, actions.lines().get(0), "target@2026")).isEqualTo("40");
        assertThat(actions.columns())
                .extracting(FilledForm.Column::id)
                .contains("cost@2026")
                .noneMatch(it -> it.endsWith("@2027"));
    }

    @Test
    void anActionThatNeverSaidWhenIsOfEveryYear() {
        FormNode undated = new FormNode(DocumentNode.ACTION, node("actions"), FormContents.above(GOAL));
        contents.node(undated);
        put(undated.path() + "/text", DraftValue.text("Sin fechas"));
        assertThat(table("actions").lines()).hasSize(2);
    }

    @Test
    void aRowTakenOutOfOneYearLeavesTheGoalToItsOtherActions() throws UnreadableSheet {
        List<Change> changes = brought("actions", lines -> List.of());
        assertThat(changes).isNotEmpty().allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(Kind.REMOVED);
            assertThat(it.path()).startsWith(THIS_YEAR.path());
        });
    }

    @Test
    void aRowOfTheFormatsOwnIsWhatItsCellsSay() throws UnreadableSheet {
        String activity = ROW + "/extra.bucaramanga.activity";
        put(activity, DraftValue.text("Jornada pedagógica"));
        Rows beyond = table("beyond");
        assertThat(text(beyond, beyond.lines().get(0), "activity")).isEqualTo("Jornada pedagógica");
        assertThat(brought("beyond", lines -> edited(lines, "activity", "Jornada de lectura")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path()).isEqualTo(activity);
                    assertThat(it.after()).isEqualTo("Jornada de lectura");
                });
        assertThat(brought("beyond", lines -> List.of())).singleElement().satisfies(it -> assertThat(it.kind())
                .isEqualTo(Kind.REMOVED));
    }

    @Test
    void aRowBroughtTwiceStandsOnce() throws UnreadableSheet {
        put(ROW + "/extra.bucaramanga.activity", DraftValue.text("Jornada pedagógica"));
        put(ROW + "/extra.bucaramanga.activity-cost", DraftValue.text("1250000"));
        assertThat(brought("beyond", FormBesideTest::withoutKey)).isEmpty();
        List<Change> added = brought("beyond", lines -> withBoth(lines, edited(withoutKey(lines), "activity", "Otra")));
        assertThat(added).extracting(Change::after).containsExactlyInAnyOrder("Otra", "1250000");
        assertThat(added)
                .allSatisfy(it -> assertThat(it.path()).startsWith("plan/rows/").doesNotStartWith(ROW));
    }

    @Test
    void theRouteShowsItsFollowUpAndWhatWasVerifiedAndTakesNeitherBack() throws UnreadableSheet {
        official = format("mi-ge-rg-382");
        FormNode cut = new FormNode(DocumentNode.CUT, "follow-up/cuts/" + Ids.mint(), Map.of());
        String id = THIS_YEAR.path().substring("plan/actions/".length());
        String inCut = cut.path() + "/actions/" + id;
        FormContents followUp = new FormContents()
                .node(cut)
                .node(DocumentNode.CUT_ACTION, inCut, cut, THIS_YEAR)
                .value(inCut + "/progress", DraftValue.number(40));
        contents.resting(followUp.made());
        contents.value(THIS_YEAR.path() + "/verified.santander.verified", DraftValue.text("SI"));
        contents.value(NEXT_YEAR.path() + "/extra.santander.verified", DraftValue.text("SI"));
        contents.options(DocumentField.EVALUATION_RESULT, List.of(new Option("MET", "Se cumplió")));
        Rows route = table("route");
        Line first = line(route, THIS_YEAR);
        assertThat(text(route, first, "progress")).isEqualTo("40");
        assertThat(text(route, first, "verified")).isEqualTo("Sí");
        assertThat(text(route, line(route, NEXT_YEAR), "verified"))
                .as("what a school wrote there in an earlier version is no verification")
                .isEmpty();
        assertThat(route.columns())
                .filteredOn(it -> List.of("progress", "verified", "evaluation").contains(it.id()))
                .hasSize(3)
                .noneMatch(FilledForm.Column::editable);
        assertThat(brought("route", lines -> edited(lines, "verified", "No"))).isEmpty();
    }

    @Test
    void aCutThatIsGoneMeanwhileCostsNoRow() throws UnreadableSheet {
        official = format("mi-ge-rg-382");
        FormAnswers answers = read();
        FormAnswers keyed = with(
                answers,
                "route",
                lines -> edited(
                        lines.stream()
                                .map(it -> new GivenLine(
                                        it.at(),
                                        it.key() + " follow-up/cuts/" + Ids.mint() + "/actions/" + Ids.mint(),
                                        it.cells()))
                                .toList(),
                        "owner",
                        "Rectoría"));
        assertThat(changes(keyed).notices()).isEmpty();
        assertThat(changes(keyed).changes()).extracting(Change::after).containsOnly("Rectoría");
    }

    private static Line line(Rows rows, FormNode node) {
        return rows.lines().stream()
                .filter(it -> node.path().equals(it.nodes().get(node.kind())))
                .findFirst()
                .orElseThrow();
    }

    private FormAnswers read() throws UnreadableSheet {
        return FormReading.read(BookReader.read(FormWorkbook.of(form()))).orElseThrow();
    }

    private List<Change> brought(String table, UnaryOperator<List<GivenLine>> edit) throws UnreadableSheet {
        FormChanges changes = changes(with(read(), table, edit));
        assertThat(changes.wrong()).isEmpty();
        return changes.changes();
    }

    private FormChanges changes(FormAnswers answers) {
        FormScope scope = RandomContent.scope(official);
        FormContent now = content();
        FilledForm form = RandomContent.form(official, now, scope);
        FormMatching matching =
                new FormMatching(scope, form, answers, new FormNodes(now, Ids::mint), FormOrigin.OWN).match();
        return new FormReconciling(
                        now, scope, new FormRoundTripTest.Links(scope), form, matching, FormOrigin.OWN, now::value, 10)
                .changes();
    }

    private static FormAnswers with(FormAnswers answers, String table, UnaryOperator<List<GivenLine>> edit) {
        Map<String, List<GivenLine>> tables = new HashMap<>(answers.tables());
        tables.put(table, edit.apply(tables.getOrDefault(table, List.of())));
        return new FormAnswers(answers.identity(), answers.singles(), tables);
    }

    private static List<GivenLine> edited(List<GivenLine> lines, String column, String text) {
        return lines.stream()
                .map(it -> {
                    Map<String, Given> cells = new HashMap<>(it.cells());
                    cells.computeIfPresent(
                            column,
                            (id, given) -> new Given(
                                    given.at(),
                                    Optional.of(new Cell(given.at().column(), Book.Kind.TEXT, text, false))));
                    return new GivenLine(it.at(), it.key(), cells);
                })
                .toList();
    }

    private static List<GivenLine> withoutKey(List<GivenLine> lines) {
        return lines.stream().map(it -> new GivenLine(it.at(), "", it.cells())).toList();
    }

    private static List<GivenLine> withBoth(List<GivenLine> lines, List<GivenLine> more) {
        List<GivenLine> all = new ArrayList<>(lines);
        all.addAll(more);
        return all;
    }
}
