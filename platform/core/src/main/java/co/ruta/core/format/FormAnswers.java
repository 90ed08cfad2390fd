package co.ruta.core.format;

import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Book.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook that came back says, by the names its hidden column gives; nothing of it is understood yet.
 *
 * @param singles id of a field outside tables → its cell
 * @param tables id of a table → its rows
 * @param base what a record said when the workbook was made; empty for other forms
 */
record FormAnswers(
        FormIdentity identity,
        Map<String, Given> singles,
        Map<String, List<GivenLine>> tables,
        Optional<RecordValues> base) {
    FormAnswers {
        singles = Map.copyOf(singles);
        tables = Map.copyOf(tables);
    }

    FormAnswers(FormIdentity identity, Map<String, Given> singles, Map<String, List<GivenLine>> tables) {
        this(identity, singles, tables, Optional.empty());
    }

    /**
     * A cell's address.
     *
     * @param part where its sheet lies in the file
     * @param row from 1
     * @param column from 0
     */
    record At(String sheet, String part, int row, int column) {
        /** {@code PMI!C9}. */
        @Override
        public String toString() {
            return sheet + "!" + Book.letters(column) + row;
        }
    }

    /**
     * A cell that is asked for.
     *
     * @param cell empty when it is blank
     */
    record Given(At at, Optional<Cell> cell) {
        boolean blank() {
            return cell.filter(it -> !it.text().isBlank()).isEmpty();
        }
    }

    /**
     * A row of a table.
     *
     * @param key the paths of its nodes; empty for one that people added
     * @param cells id of the column → cell
     */
    record GivenLine(At at, String key, Map<String, Given> cells) {
        GivenLine {
            cells = Map.copyOf(cells);
        }
    }
}
