package co.ruta.core.school;

import co.ruta.core.sheet.Sheet.Line;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the rows of one list for one territory. */
final class RowReader {
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_CELL = 2000;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_REGIME = 40;
    private static final int FIRST_YEAR = 1994;

    private final TerritoryDefinition territory;
    private final Header header;
    private final Remarks remarks;

    private final int lastYear;

    /** @param lastYear the latest a year may be */
    RowReader(TerritoryDefinition territory, Header header, Remarks remarks, int lastYear) {
        this.territory = territory;
        this.header = header;
        this.remarks = remarks;
        this.lastYear = lastYear;
    }

    /** Whether the row says that it belongs to another secretaría. */
    boolean isForeign(Line row) {
        return header.cell(row, Column.TERRITORY)
                .map(Words::plain)
                .filter(it -> !isOurs(it))
                .isPresent();
    }

    private boolean isOurs(String plain) {
        return plain.equals(Words.plain(territory.name()))
                || plain.equals(Words.plain(territory.secretaria()))
                || plain.equals(Words.plain(territory.id()));
    }

    /** The row as a school, or empty with the reasons in the remarks. */
    Optional<ListRow> read(Line row) {
        if (row.cells().size() != header.width()) {
            remarks.error(
                    row.number(),
                    "",
                    "ROW_LENGTH",
                    "La fila tiene " + row.cells().size() + " celdas y el encabezado " + header.width()
                            + ". Revise comas o puntos y comas sin comillas.");
            return Optional.empty();
        }
        Optional<DaneCode> code = code(row);
        Optional<String> name = name(row);
        Optional<String> municipality = municipality(row);
        Optional<Zone> zone = zone(row);
        Optional<Sector> sector = sector(row);
        Optional<String> calendar = calendar(row);
        Optional<Integer> regimeYear = year(row);
        boolean fits = fits(row, Column.ADDRESS, LONGEST_ADDRESS)
                & fits(row, Column.REGIME, LONGEST_REGIME)
                & isPossible(row, regimeYear);
        if (code.isEmpty() || name.isEmpty() || municipality.isEmpty() || zone.isEmpty() || sector.isEmpty() || !fits) {
            return Optional.empty();
        }
        return Optional.of(new ListRow(
                row.number(),
                code.get(),
                header.cell(row, Column.PREVIOUS_CODE).filter(DaneCode::isWellFormed),
                name.get(),
                municipality.get(),
                zone.get(),
                sector.get(),
                header.cell(row, Column.REGIME),
                regimeYear,
                calendar,
                header.cell(row, Column.ADDRESS),
                details(row),
                remarks(row)));
    }

    private Optional<DaneCode> code(Line row) {
        Optional<String> text = needed(row, Column.CODE);
        if (text.filter(it -> !DaneCode.isWellFormed(it)).isPresent()) {
            boolean scientific = text.get().matches("(?i)\\d+([.,]\\d+)?E\\+?\\d+");
            wrong(
                    row,
                    Column.CODE,
                    scientific ? "DANE_CODE_DESTROYED" : "DANE_CODE_LENGTH",
                    scientific
                            ? "El código " + Words.quoted(text.get())
                                    + " lo dañó la hoja de cálculo. Dé formato de texto a la columna y copie los códigos de nuevo."
                            : "El código DANE lleva 12 dígitos; aquí dice " + Words.quoted(text.get()) + ".");
            return Optional.empty();
        }
        return text.map(DaneCode::new);
    }

    private Optional<String> name(Line row) {
        Optional<String> name = needed(row, Column.NAME).map(it -> it.replaceAll("\\s+", " "));
        if (name.filter(it -> it.length() > LONGEST_NAME).isPresent()) {
            wrong(row, Column.NAME, "NAME_TOO_LONG", "El nombre pasa de " + LONGEST_NAME + " caracteres.");
            return Optional.empty();
        }
        return name;
    }

    private Optional<String> municipality(Line row) {
        Optional<String> code = header.cell(row, Column.MUNICIPALITY).map(it -> it.matches("[0-9]{4}") ? "0" + it : it);
        if (code.isPresent()) {
            boolean known =
                    territory.municipalities().stream().anyMatch(it -> it.code().equals(code.get()));
            return known ? code : outside(row, Column.MUNICIPALITY, code.get());
        }
        Optional<String> name = header.cell(row, Column.MUNICIPALITY_NAME);
        if (name.isEmpty()) {
            Column asked = header.has(Column.MUNICIPALITY) ? Column.MUNICIPALITY : Column.MUNICIPALITY_NAME;
            return needed(row, asked);
        }
        Optional<String> found = territory.municipalities().stream()
                .filter(it -> Words.plain(it.name()).equals(Words.plain(name.get())))
                .map(TerritoryDefinition.Municipality::code)
                .findFirst();
        return found.isPresent() ? found : outside(row, Column.MUNICIPALITY_NAME, name.get());
    }

    private Optional<String> outside(Line row, Column column, String value) {
        wrong(
                row,
                column,
                "MUNICIPALITY_OUTSIDE",
                "El municipio " + Words.quoted(value) + " no pertenece a " + territory.name() + ".");
        return Optional.empty();
    }

    private Optional<Zone> zone(Line row) {
        Optional<String> text = needed(row, Column.ZONE);
        return text.flatMap(it -> switch (Words.plain(it)) {
            case "urbano", "urbana" -> Optional.of(Zone.URBAN);
            case "rural" -> Optional.of(Zone.RURAL);
            default -> {
                wrong(
                        row,
                        Column.ZONE,
                        "ZONE_UNKNOWN",
                        "La zona es URBANO o RURAL; aquí dice " + Words.quoted(it) + ".");
                yield Optional.empty();
            }
        });
    }

    private Optional<Sector> sector(Line row) {
        Optional<String> text = needed(row, Column.SECTOR);
        return text.flatMap(it -> switch (Words.plain(it)) {
            case "oficial", "publico" -> Optional.of(Sector.OFFICIAL);
            case "no oficial", "privado", "no-oficial" -> Optional.of(Sector.NON_OFFICIAL);
            default -> {
                wrong(
                        row,
                        Column.SECTOR,
                        "SECTOR_UNKNOWN",
                        "El sector es OFICIAL o NO OFICIAL; aquí dice " + Words.quoted(it) + ".");
                yield Optional.empty();
            }
        });
    }

    private Optional<String> calendar(Line row) {
        Optional<String> text = header.cell(row, Column.CALENDAR).map(Words::plain);
        if (text.filter(it -> !Set.of("a", "b").contains(it)).isPresent()) {
            remarks.warning(
                    row.number(),
                    header.name(Column.CALENDAR),
                    "CALENDAR_UNKNOWN",
                    "El calendario es A o B; aquí dice " + Words.quoted(text.get()) + ". Queda sin calendario.");
            return Optional.empty();
        }
        return text.map(it -> it.equals("a") ? "A" : "B");
    }

    private Optional<Integer> year(Line row) {
        Optional<String> text = header.cell(row, Column.REGIME_YEAR);
        if (text.filter(it -> !it.matches("(19|20)\\d\\d")).isPresent()) {
            remarks.warning(
                    row.number(),
                    header.name(Column.REGIME_YEAR),
                    "YEAR_UNREADABLE",
                    "El año lleva cuatro dígitos; aquí dice " + Words.quoted(text.get()) + ". Queda sin año.");
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** A régimen is given for a year since Ley 115 de 1994 that has begun or is about to. */
    private boolean isPossible(Line row, Optional<Integer> year) {
        boolean possible = year.filter(it -> it < FIRST_YEAR || it > lastYear).isEmpty();
        if (!possible) {
            wrong(
                    row,
                    Column.REGIME_YEAR,
                    "YEAR_IMPOSSIBLE",
                    "El año del régimen va de " + FIRST_YEAR + " a " + lastYear + "; aquí dice " + year.get() + ".");
        }
        return possible;
    }

    private boolean fits(Line row, Column column, int longest) {
        boolean fits =
                header.cell(row, column).filter(it -> it.length() > longest).isEmpty();
        if (!fits) {
            wrong(row, column, "CELL_TOO_LONG", "La celda pasa de " + longest + " caracteres.");
        }
        return fits;
    }

    private Map<String, String> details(Line row) {
        Map<String, String> details = new TreeMap<>();
        for (Column column : Column.all(Set.of(Column.Use.DETAIL))) {
            header.cell(row, column)
                    .map(it -> it.length() > LONGEST_CELL ? it.substring(0, LONGEST_CELL) : it)
                    .ifPresent(it -> details.put(column.header(), it));
        }
        return details;
    }

    private List<String> remarks(Line row) {
        return header.cell(row, Column.REMARK).stream()
                .flatMap(it -> Arrays.stream(it.split(";")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private Optional<String> needed(Line row, Column column) {
        Optional<String> cell = header.cell(row, column);
        if (cell.isEmpty() && header.has(column)) {
            wrong(row, column, "CELL_EMPTY", "La celda está vacía y se necesita.");
        }
        return cell;
    }

    private void wrong(Line row, Column column, String code, String message) {
        remarks.error(row.number(), header.name(column), code, message);
    }
}
