package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.problem.Problem;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What people do to a record's workbook, and what becomes of it. */
final class RecordEditsTest {
    private static final FormMarks DRAFT = new FormMarks(true, Optional.empty(), List.of(), Optional.empty());
    private static final RecordValues BEFORE = new RecordValues(
            Map.of("place", "Sala de profesores", "teachers", "12"),
            Map.of(
                    "commitments",
                    List.of(
                            Map.of("what", "Enviar el acta", "who", "Secretaria", "when", "2026-11-20"),
                            Map.of("what", "Citar a los padres", "who", "Rector", "when", "2026-11-25"))));

    private final Plugins.Official acta = Plugins.records().stream()
            .filter(it -> it.format().id().equals("acta-consejo-academico"))
            .findFirst()
            .orElseThrow();

    private FormAnswers answers() {
        try {
            byte[] workbook = FormWorkbook.of(RandomRecords.form(acta, BEFORE, DRAFT), BEFORE);
            return FormReading.read(BookReader.read(workbook)).orElseThrow();
        } catch (UnreadableSheet wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private OwnComparing compared(FormAnswers answers, RecordValues now) {
        return new OwnComparing(RandomRecords.form(acta, now, DRAFT), now, answers).compare();
    }

    private static Given said(Given at, String text) {
        return new Given(
                at.at(), Optional.of(new Cell(at.at().column(), co.ruta.core.sheet.Book.Kind.TEXT, text, false)));
    }

    private static FormAnswers with(FormAnswers it, String field, String text) {
        Map<String, Given> singles = new HashMap<>(it.singles());
        singles.put(
                field, said(it.singles().getOrDefault(field, new Given(new At("", "", 0, 0), Optional.empty())), text));
        return new FormAnswers(it.identity(), singles, it.tables(), it.base());
    }

    private static FormAnswers rows(FormAnswers it, UnaryOperator<List<GivenLine>> edit) {
        Map<String, List<GivenLine>> tables = new HashMap<>(it.tables());
        tables.put("commitments", edit.apply(new ArrayList<>(it.tables().getOrDefault("commitments", List.of()))));
        return new FormAnswers(it.identity(), it.singles(), tables, it.base());
    }

    @Test
    void anAnswerThatChangedShouldBeShownWithWhatItWas() {
        OwnComparing changed = compared(with(answers(), "place", "Aula múltiple"), BEFORE);

        assertThat(changed.changes().changes()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.CHANGED);
            assertThat(it.before()).isEqualTo("Sala de profesores");
            assertThat(it.after()).isEqualTo("Aula múltiple");
            assertThat(it.at().toString()).startsWith("Registro!C");
        });
        assertThat(changed.values().of("place")).isEqualTo("Aula múltiple");
        assertThat(changed.values().rows("commitments")).isEqualTo(BEFORE.rows("commitments"));
    }

    @Test
    void whatBothChangedShouldBeRefusedAtItsCell() {
        RecordValues other = new RecordValues(Map.of("place", "Patio", "teachers", "12"), BEFORE.tables());

        OwnComparing changed = compared(with(answers(), "place", "Aula múltiple"), other);

        assertThat(changed.changes().wrong()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("CHANGED_MEANWHILE");
            assertThat(it.message()).contains("Patio");
        });
        assertThat(changed.values().of("place")).isEqualTo("Patio");
    }

    @Test
    void aRowThatIsMovedCopiedOrDeletedShouldBeFoundByItsName() {
        OwnComparing deleted = compared(rows(answers(), it -> it.subList(1, it.size())), BEFORE);
        assertThat(deleted.changes().changes())
                .extracting(Change::kind, Change::before)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, "Enviar el acta, Secretaria, 20/11/2026"));
        assertThat(deleted.values().rows("commitments"))
                .containsExactly(BEFORE.rows("commitments").get(1));

        OwnComparing moved = compared(
                rows(answers(), it -> {
                    java.util.Collections.swap(it, 0, 1);
                    return it;
                }),
                BEFORE);
        assertThat(moved.changes().changes()).singleElement().satisfies(it -> assertThat(it.title())
                .startsWith("El orden"));

        OwnComparing copied = compared(
                rows(answers(), it -> {
                    it.add(it.get(0));
                    return it;
                }),
                BEFORE);
        assertThat(copied.changes().changes()).hasSize(3).allMatch(it -> it.kind() == Kind.ADDED);
        assertThat(copied.values().rows("commitments")).hasSize(3);
    }

    @Test
    void aRowOthersAddedShouldStayWhereThisTableWasNotTouched() {
        List<Map<String, String>> more = new ArrayList<>(BEFORE.rows("commitments"));
        more.add(Map.of("what", "Publicar"));
        RecordValues other = new RecordValues(BEFORE.fields(), Map.of("commitments", more));

        assertThat(compared(answers(), other).values()).isEqualTo(other);
        assertThat(compared(rows(answers(), it -> it.subList(1, it.size())), other)
                        .changes()
                        .wrong())
                .extracting(Wrong::code)
                .containsExactly("CHANGED_MEANWHILE");
    }

    @Test
    void whatCannotBeReadShouldBeSaidAtItsCellWithItsMend() {
        OwnComparing wrong = compared(with(answers(), "date", "ayer"), BEFORE);

        assertThat(wrong.changes().wrong()).singleElement().satisfies(it -> {
            assertThat(it.at().toString()).startsWith("Registro!C");
            assertThat(it.message()).contains("26/11/2026").contains("ayer");
        });
    }

    @Test
    void whatTheRecordsOwnRulesRefuseShouldStandAtTheCellItCameFrom() {
        FormChanges changes = compared(answers(), BEFORE)
                .changes(List.of(
                        Problem.at("teachers", "RECORD_VALUE_NOT_VALID", "«Docentes»: escriba un número."),
                        Problem.at("commitments/1/when", "RECORD_VALUE_NOT_VALID", "«Cuándo»: escriba una fecha.")));

        assertThat(changes.wrong()).hasSize(2).allMatch(it -> it.at().row() > 0);
        assertThat(changes.wrong().get(1).at().row())
                .isGreaterThan(changes.wrong().get(0).at().row());
    }
}
