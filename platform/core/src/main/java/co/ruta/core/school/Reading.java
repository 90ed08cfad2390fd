package co.ruta.core.school;

import co.ruta.core.sheet.Sheet;
import co.ruta.core.sheet.Sheet.Line;
import co.ruta.core.sheet.SheetReader;
import co.ruta.core.sheet.UnreadableSheet;
import co.ruta.core.territory.Territory;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as far as it could be read; what could not is in the remarks.
 *
 * @param rows those that can be schools
 * @param skipped rows of other territories
 */
record Reading(List<ListRow> rows, int skipped) {
    private static final Reading NOTHING = new Reading(List.of(), 0);

    /** @param lastYear the latest a year may be */
    static Reading of(Territory territory, byte[] file, int lastYear, Remarks remarks) {
        try {
            return of(territory, SheetReader.read(file), lastYear, remarks);
        } catch (UnreadableSheet unreadable) {
            remarks.error(unreadable.line(), "", unreadable.code(), unreadable.message());
            return NOTHING;
        }
    }

    private static Reading of(Territory territory, Sheet sheet, int lastYear, Remarks remarks) {
        if (sheet.lines().size() < 2) {
            remarks.error(0, "", "LIST_EMPTY", "El archivo no tiene filas debajo del encabezado.");
            return NOTHING;
        }
        Header header = Header.read(sheet.lines().get(0).cells(), remarks);
        if (remarks.hasErrors()) {
            return NOTHING;
        }
        doubts(sheet, header, remarks);
        RowReader reader = new RowReader(territory.values(), header, remarks, lastYear);
        List<Line> all = sheet.lines().subList(1, sheet.lines().size());
        List<Line> ours = all.stream().filter(it -> !reader.isForeign(it)).toList();
        List<ListRow> rows = new ArrayList<>();
        ours.forEach(it -> reader.read(it).ifPresent(rows::add));
        new ListChecks(territory.values(), header, remarks).check(rows);
        int skipped = all.size() - ours.size();
        if (skipped > 0) {
            remarks.note(
                    header.name(Column.TERRITORY),
                    "OTHER_TERRITORIES_SKIPPED",
                    (skipped == 1 ? "1 fila es" : skipped + " filas son") + " de otras secretarías y no se tocan.");
        }
        if (ours.isEmpty()) {
            remarks.error(
                    0,
                    header.name(Column.TERRITORY),
                    "NOTHING_OF_TERRITORY",
                    "Ninguna fila es de " + territory.name() + ".");
        }
        return new Reading(rows, skipped);
    }

    /** Formulas are never computed: their last result is taken, or the cell is refused. */
    private static void doubts(Sheet sheet, Header header, Remarks remarks) {
        int formulas = 0;
        for (Sheet.Doubt doubt : sheet.doubts()) {
            if (!header.takes(doubt.column())) {
                continue;
            }
            switch (doubt.kind()) {
                case FORMULA -> formulas++;
                case FORMULA_WITHOUT_RESULT ->
                    remarks.error(
                            doubt.line(),
                            header.nameAt(doubt.column()),
                            "FORMULA_WITHOUT_RESULT",
                            "La celda es una fórmula sin resultado guardado, y aquí no se calculan fórmulas. Cópiela y péguela como valor.");
                case ERROR ->
                    remarks.error(
                            doubt.line(),
                            header.nameAt(doubt.column()),
                            "CELL_IN_ERROR",
                            "La celda muestra un error de la hoja de cálculo. Escriba el dato.");
            }
        }
        if (formulas > 0) {
            remarks.note(
                    "",
                    "FORMULAS_AS_VALUES",
                    (formulas == 1 ? "1 celda es una fórmula" : formulas + " celdas son fórmulas")
                            + ": se tomó el último resultado guardado en el libro; no se calcula nada.");
        }
    }
}
