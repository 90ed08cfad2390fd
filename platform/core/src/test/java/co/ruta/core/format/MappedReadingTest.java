package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.ForeignTables.Asked;
import co.ruta.core.format.ForeignTables.Heading;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.CsvBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A school's own table beside the plan of Norte de Santander: guessed by its words, read by what was said. */
final class MappedReadingTest {
    private static final String CSV =
            """
            Institución Educativa La Ceiba;;;;;
            ;;;;;
            Objetivos;Metas;Actividades a realizar;Responsable(s);Fecha de inicio;Presupuesto
            Leer mejor;Que 80 lean;Comprar libros;Rectoría;01/02/2025;1.200.000
            ;;Abrir la biblioteca;Docentes;03/02/2025;
            ;Que 90 escriban;Taller;Docentes;;
            Convivir;;Mediar;Orientación;;
            """;

    private final Plugins.Official official = Plugins.formats().stream()
            .filter(it -> it.format().id().equals("d02-03-f01"))
            .findFirst()
            .orElseThrow();
    private final Rows table = RandomContent.form(
                    official, new FormContents().years(2025, 2026).made(), RandomContent.scope(official))
            .tables()
            .filter(it -> it.field().id().equals("plan"))
            .findFirst()
            .orElseThrow();

    private static Book book(String csv) throws Exception {
        return BookReader.read(CsvBook.of(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Layout layout(Book book, List<ForeignTables.Kept> kept) {
        return new ForeignLayout(official.plugin(), official.format(), List.of(table), kept)
                .of(book, Asked.NOTHING, Optional.empty());
    }

    private static Map<String, String> guessed(Layout layout) {
        Map<String, String> fields = new LinkedHashMap<>();
        layout.headings().stream().filter(it -> !it.field().isEmpty()).forEach(it -> fields.put(it.text(), it.field()));
        return fields;
    }

    @Test
    void theRowOfHeadingsAndWhatTheyMeanAreGuessed() throws Exception {
        Layout layout = layout(book(CSV), List.of());
        assertThat(layout.row()).isEqualTo(3);
        assertThat(guessed(layout))
                .containsEntry("Objetivos", "objective")
                .containsEntry("Metas", "goal")
                .containsEntry("Actividades a realizar", "action")
                .containsEntry("Responsable(s)", "owner")
                .containsEntry("Fecha de inicio", "start");
        assertThat(layout.headings().get(2).examples()).contains("Comprar libros");
    }

    @Test
    void aBlankObjectiveOrGoalIsTheOneAboveUnlessWhatItHangsOnChanged() throws Exception {
        List<GivenLine> lines = lines(CSV);
        assertThat(lines).hasSize(4);
        assertThat(text(lines.get(1), "objective")).isEqualTo("Leer mejor");
        assertThat(text(lines.get(1), "goal")).isEqualTo("Que 80 lean");
        assertThat(text(lines.get(2), "objective")).isEqualTo("Leer mejor");
        assertThat(text(lines.get(2), "goal")).isEqualTo("Que 90 escriban");
        assertThat(text(lines.get(3), "objective")).isEqualTo("Convivir");
        assertThat(text(lines.get(3), "goal")).isEmpty();
        assertThat(lines.get(1).at().toString()).isEqualTo("CSV!A5");
    }

    @Test
    void whatWasSaidOfTheSameHeadingsStandsBeforeAGuess() throws Exception {
        ColumnMap map =
                new ColumnMap("d02-03-f01", "plan", Map.of("actividades a realizar", "goal"), Optional.empty(), 0);
        ForeignTables.Kept kept = new ForeignTables.Kept(
                "1", Optional.empty(), Optional.empty(), map, "La líder", java.time.Instant.EPOCH);
        Layout layout = layout(book(CSV), List.of(kept));
        assertThat(layout.saidBy()).contains("La líder");
        assertThat(layout.headings()).extracting(Heading::field).containsOnlyOnce("goal");
        assertThat(layout(book("Otra;Cosa\na;b\n"), List.of(kept)).saidBy()).isEmpty();
    }

    @Test
    void headingsAreFoundInWhateverRowOrOrderTheyStand() throws Exception {
        ColumnMap map =
                new ColumnMap("d02-03-f01", "plan", Map.of("accion", "action", "quien", "owner"), Optional.empty(), 0);
        FormAnswers answers = MappedReading.read(
                        book("x;y\n\nQuién;Nada;Acción\nRectoría;;Leer\n"), map, table, FormIdentity.nobodys("", "", 1))
                .orElseThrow();
        GivenLine line = answers.tables().getOrDefault("plan", List.of()).get(0);
        assertThat(text(line, "action")).isEqualTo("Leer");
        assertThat(text(line, "owner")).isEqualTo("Rectoría");
        assertThat(MappedReading.read(book("Acción\nLeer\n"), map, table, FormIdentity.nobodys("", "", 1)))
                .isEmpty();
    }

    @Test
    void aMapComesBackAsItWasKept() {
        ColumnMap map = new ColumnMap("plan", "tabla", Map.of("acción «x»", "action"), Optional.of("Hoja 1"), 7);
        assertThat(ColumnMap.of(map.json())).isEqualTo(map);
        assertThat(ColumnMap.of(map.anywhere().json())).isEqualTo(map.anywhere());
    }

    private List<GivenLine> lines(String csv) throws Exception {
        Book book = book(csv);
        Layout layout = layout(book, List.of());
        Map<String, String> fields = new LinkedHashMap<>();
        layout.headings().stream().filter(it -> !it.field().isEmpty()).forEach(it -> fields.put(it.name(), it.field()));
        ColumnMap map = new ColumnMap("d02-03-f01", "plan", fields, Optional.of(layout.sheet()), layout.row());
        return new ArrayList<>(MappedReading.read(book, map, table, FormIdentity.nobodys("", "", 1))
                .orElseThrow()
                .tables()
                .getOrDefault("plan", List.of()));
    }

    private static String text(GivenLine line, String field) {
        return Optional.ofNullable(line.cells().get(field))
                .flatMap(it -> it.cell())
                .map(Book.Cell::text)
                .orElse("");
    }
}
