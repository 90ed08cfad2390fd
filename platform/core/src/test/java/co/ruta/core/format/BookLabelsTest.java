package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.Book.Kind;
import co.ruta.core.sheet.Book.Page;
import co.ruta.core.sheet.Book.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a workbook that lost its hidden sheet still says by its heading. */
final class BookLabelsTest {
    private static BookLabels labels(String... rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<Cell> cells = new ArrayList<>();
            String[] texts = rows[i].split("\\|");
            for (int column = 0; column < texts.length; column++) {
                cells.add(new Cell(column, Kind.TEXT, texts[column], false));
            }
            all.add(new Row(i + 1, cells));
        }
        return BookLabels.of(new Book(List.of(new Page("PMI", "sheet1.xml", all))));
    }

    @Test
    void codeAndVersionAreReadWholeWithOrWithoutTheirLabel() {
        BookLabels labels = labels("Proceso: D02|Código: D02.03.F01|Versión: V5", "D02.03.F011");
        assertThat(labels.says("D02.03.F01")).isTrue();
        assertThat(labels.says("V5")).isTrue();
        assertThat(labels.says("V3")).isFalse();
        assertThat(labels.says("D02.03")).isFalse();
        assertThat(labels("D02.03.F01|V5").says("d02.03.f01")).isTrue();
    }

    @Test
    void theSchoolIsTheCodeThatIsSaidToBeOfDaneAndNoOtherNumber() {
        assertThat(labels("Celular 573001234567", "Código DANE|168001000001").daneCode())
                .contains("168001000001");
        assertThat(labels("DANE 168001000001").daneCode()).contains("168001000001");
        assertThat(labels("Celular 573001234567").daneCode()).isEmpty();
        assertThat(labels("DANE|1680010000011").daneCode()).isEmpty();
    }

    @Test
    void theYearIsThatOfTheVigenciaBeforeAnyOther() {
        assertThat(labels("Año|2021", "Vigencia 2024").year()).contains(2024);
        assertThat(labels("Año|2021").year()).contains(2021);
        assertThat(labels("Aprobado en 2019").year()).isEmpty();
    }

    @Test
    void theVersionIsWhatFollowsTheWordBeforeAnyOtherNumber() {
        assertThat(labels("Versión: 1", "2").inVersion("1")).isTrue();
        assertThat(labels("Versión: 1", "2").inVersion("2")).isFalse();
        assertThat(labels("Código: X, versión: V3.0; aprobado").inVersion("V3.0"))
                .isTrue();
        assertThat(labels("Versión|V5").inVersion("V5")).isTrue();
        assertThat(labels("Versión: V55").inVersion("V5")).isFalse();
        assertThat(labels("D02.03.F01|V5", "En la última versión del plan").inVersion("V5"))
                .isTrue();
    }
}
