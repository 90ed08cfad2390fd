package co.ruta.core.school;

import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What to say about a list whose rows can be read: codes twice, and what looks like a mistake of its makers. */
final class ListChecks {
    private final TerritoryDefinition territory;
    private final Header header;
    private final Remarks remarks;

    ListChecks(TerritoryDefinition territory, Header header, Remarks remarks) {
        this.territory = territory;
        this.header = header;
        this.remarks = remarks;
    }

    void check(List<ListRow> rows) {
        twice(rows);
        rows.forEach(this::code);
        sameName(rows);
        rows.forEach(this::sourceRemarks);
        outsideRoute(rows);
        blanks(rows);
    }

    private void twice(List<ListRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        for (ListRow row : rows) {
            Integer before = first.putIfAbsent(row.code().value(), row.line());
            if (before != null) {
                remarks.error(
                        row.line(),
                        header.name(Column.CODE),
                        "DANE_CODE_TWICE",
                        "El código " + row.code().value() + " ya está en la fila " + before + ".");
            }
        }
    }

    private void code(ListRow row) {
        DaneCode code = row.code();
        if (!code.checkDigitFits()) {
            warn(
                    row,
                    Column.CODE,
                    "DANE_CHECK_DIGIT",
                    "El dígito de verificación de " + code.value()
                            + " no coincide: puede haber un error de digitación.");
        }
        if (!code.municipality().equals(row.municipality())) {
            warn(
                    row,
                    Column.CODE,
                    "DANE_MUNICIPALITY_DIFFERS",
                    "El código " + code.value() + " se creó en el municipio " + code.municipality() + " y la fila dice "
                            + row.municipality() + ".");
        }
        if (code.zone().isEmpty()) {
            warn(
                    row,
                    Column.CODE,
                    "DANE_FIRST_DIGIT",
                    "El primer dígito de " + code.value() + " no es 1, 2, 3 ni 4 y no dice sector ni zona.");
        }
        if (code.zone().filter(it -> it != row.zone()).isPresent()) {
            warn(
                    row,
                    Column.ZONE,
                    "ZONE_DIFFERS_FROM_CODE",
                    "La zona es " + (row.zone() == Zone.RURAL ? "rural" : "urbana") + " y el código " + code.value()
                            + " se creó como " + (row.zone() == Zone.RURAL ? "urbano" : "rural") + ".");
        }
        if (code.sector().filter(it -> it != row.sector()).isPresent()) {
            warn(
                    row,
                    Column.SECTOR,
                    "SECTOR_DIFFERS_FROM_CODE",
                    "El sector y el código " + code.value() + " no dicen lo mismo: el código se creó como "
                            + (code.sector().get() == Sector.OFFICIAL ? "oficial" : "no oficial") + ".");
        }
    }

    private void sameName(List<ListRow> rows) {
        Map<String, ListRow> first = new TreeMap<>();
        for (ListRow row : rows) {
            ListRow other = first.putIfAbsent(row.municipality() + "/" + Words.plain(row.name()), row);
            if (other != null && !other.code().equals(row.code())) {
                same(other, row);
                same(row, other);
            }
        }
    }

    private void same(ListRow row, ListRow other) {
        warn(
                row,
                Column.NAME,
                "SAME_NAME_TWO_CODES",
                "El mismo nombre y municipio están con el código "
                        + other.code().value() + " en la fila " + other.line()
                        + ": puede ser el mismo establecimiento con un código mal digitado.");
    }

    /** What the list's makers noted; what we see ourselves is not said twice. */
    private void sourceRemarks(ListRow row) {
        for (String remark : row.remarks()) {
            String plain = Words.plain(remark);
            if (plain.startsWith("sector cambia entre fuentes")) {
                warn(
                        row,
                        Column.SECTOR,
                        "SECTOR_CHANGES_BETWEEN_SOURCES",
                        "Las fuentes de la lista dan sectores distintos a este establecimiento. Confirme cuál es.");
            } else if (plain.startsWith("municipio cambia entre fuentes")) {
                warn(
                        row,
                        Column.MUNICIPALITY,
                        "MUNICIPALITY_CHANGES_BETWEEN_SOURCES",
                        "Las fuentes de la lista dan municipios distintos: " + Words.quoted(remark)
                                + ". Confirme cuál es.");
            } else if (!isSeenByUs(plain)) {
                warn(row, Column.REMARK, "SOURCE_REMARK", "La lista advierte: " + Words.quoted(remark) + ".");
            }
        }
    }

    private static boolean isSeenByUs(String plain) {
        return List.of(
                        "zona difiere de 1er digito",
                        "sector difiere de 1er digito",
                        "mismo nombre y municipio",
                        "municipio del codigo dane",
                        "digitos de municipio inexistentes",
                        "1er digito fuera de 1 a 4")
                .stream()
                .anyMatch(plain::startsWith);
    }

    private void outsideRoute(List<ListRow> rows) {
        long outside = rows.stream()
                .filter(it -> !territory.sectors().contains(it.sector()))
                .count();
        if (outside > 0) {
            remarks.note(
                    header.name(Column.SECTOR),
                    "SECTOR_OUTSIDE_ROUTE",
                    (outside == 1
                                    ? "Un establecimiento queda en el directorio, pero su sector no hace"
                                    : outside + " establecimientos quedan en el directorio, pero su sector no hace")
                            + " la ruta en " + territory.name() + ".");
        }
    }

    private void blanks(List<ListRow> rows) {
        long noCalendar = rows.stream().filter(it -> it.calendar().isEmpty()).count();
        blank(Column.CALENDAR, noCalendar);
        for (Column column : Column.all(Set.of(Column.Use.DETAIL))) {
            long blank = rows.stream()
                    .filter(it -> !it.details().containsKey(column.header()))
                    .count();
            blank(column, blank);
        }
    }

    private void blank(Column column, long blank) {
        if (header.has(column) && blank > 0) {
            remarks.note(
                    header.name(column),
                    "CELLS_BLANK",
                    (blank == 1 ? "1 fila no dice nada" : blank + " filas no dicen nada") + " en «"
                            + header.name(column) + "»; lo que ya se sabía se conserva.");
        }
    }

    private void warn(ListRow row, Column column, String code, String message) {
        remarks.warning(row.line(), header.name(column), code, message);
    }
}
