package co.ruta.core.records;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.RecordValues;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An invented acta with one field of each kind. */
class RecordRulesTest {
    private static final String FILE = "a".repeat(64);

    private final RecordRules rules = new RecordRules(acta(), LocalDate.of(2026, 11, 20), FILE::equals);

    @Test
    void whatTheFormatTakesShouldBeKeptAndBlanksToo() {
        assertThat(rules.wrong(RecordValues.NOTHING)).isEmpty();
        assertThat(rules.wrong(filled())).isEmpty();
        assertThat(rules.missing(filled())).isEmpty();
    }

    @Test
    void whatItDoesNotTakeShouldBeSaidAtItsField() {
        assertThat(wrong("when", "2026-11-21")).containsExactly("when");
        assertThat(wrong("when", "ayer")).containsExactly("when");
        assertThat(wrong("people", "-1")).containsExactly("people");
        assertThat(wrong("people", "2.5")).containsExactly("people");
        assertThat(wrong("result", "NADA")).containsExactly("result");
        assertThat(wrong("result", "SI NO")).containsExactly("result");
        assertThat(wrong("money", "1.000")).containsExactly("money");
        assertThat(wrong("annexes", "b".repeat(64))).containsExactly("annexes");
        assertThat(wrong("place", "x".repeat(2001))).containsExactly("place");
        assertThat(wrong("other", "x")).containsExactly("other");
    }

    @Test
    void aTableShouldNameTheCell() {
        RecordValues values = new RecordValues(
                Map.of(), Map.of("tasks", List.of(Map.of("who", "Ana"), Map.of("when", "2026-02-30"))));

        assertThat(rules.wrong(values)).extracting(RecordRulesTest::where).containsExactly("tasks/1/when");
        assertThat(rules.missing(values)).extracting(RecordRulesTest::where).contains("tasks/1/who");
    }

    @Test
    void whatIsRequiredShouldBeMissingUntilItIsThere() {
        assertThat(rules.missing(RecordValues.NOTHING))
                .extracting(RecordRulesTest::where)
                .containsExactly("when", "people", "tasks");
    }

    @Test
    void valuesShouldComeBackAsTheyWere() {
        assertThat(RecordValues.read(filled().json())).isEqualTo(filled());
        assertThat(RecordValues.read(filled().json()).json()).isEqualTo(filled().json());
    }

    private List<String> wrong(String field, String value) {
        return rules.wrong(new RecordValues(Map.of(field, value), Map.of())).stream()
                .map(RecordRulesTest::where)
                .toList();
    }

    private static String where(Problem it) {
        return it.where().orElse("");
    }

    private static RecordValues filled() {
        return new RecordValues(
                Map.of("when", "2026-11-20", "people", "12", "result", "SI", "money", "1000", "annexes", FILE),
                Map.of("tasks", List.of(Map.of("who", "Ana", "when", "2027-01-15"))));
    }

    private static FormatDefinition acta() {
        return new FormatDefinition(
                "acta",
                1,
                Optional.empty(),
                "1",
                "Acta de prueba",
                "Proceso de prueba",
                Optional.of(Stage.SELF_ASSESSMENT),
                FormatDefinition.Kind.RECORD,
                FormatDefinition.Subject.SCHOOL,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new FormatSection(
                        "all",
                        "Todo",
                        Optional.empty(),
                        List.of(
                                field("when", new FieldType.Date(true), true),
                                field("place", FieldType.Text.PLAIN, false),
                                field(
                                        "people",
                                        new FieldType.Number(Optional.of(0), Optional.empty(), 0, Optional.empty()),
                                        true),
                                field(
                                        "result",
                                        new FieldType.Choice(
                                                List.of(
                                                        new FieldType.Option("SI", "Sí"),
                                                        new FieldType.Option("NO", "No")),
                                                false),
                                        false),
                                field("money", new FieldType.Money(), false),
                                field("annexes", new FieldType.Evidence(3), false),
                                field(
                                        "tasks",
                                        new FieldType.Table(
                                                Optional.empty(),
                                                List.of(
                                                        field("who", FieldType.Text.PLAIN, true),
                                                        field("when", new FieldType.Date(false), false)),
                                                1,
                                                5),
                                        false)),
                        SourceRef.DESIGN_DECISION)),
                new FormatLayout(Optional.empty(), Optional.empty()),
                List.of(),
                SourceRef.DESIGN_DECISION);
    }

    private static FormatField field(String id, FieldType type, boolean required) {
        return new FormatField(
                id, "Campo " + id, type, new FieldPlace.Own(), required, Optional.empty(), Optional.empty());
    }
}
