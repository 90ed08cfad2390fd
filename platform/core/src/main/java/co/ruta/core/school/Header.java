package co.ruta.core.school;

import co.ruta.core.sheet.Sheet.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each known column stands in a list, and how it is called there. */
final class Header {
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> names;

    private Header(List<String> names) {
        this.names = names;
    }

    /** Reads the first row and says what is missing, unknown, doubled or left out. */
    static Header read(List<String> names, Remarks remarks) {
        Header header = new Header(names);
        for (int i = 0; i < names.size(); i++) {
            header.place(i, remarks);
        }
        Column.all(Set.of(Column.Use.NEEDED)).stream()
                .filter(it -> !header.places.containsKey(it))
                .forEach(it -> header.missing(it, remarks));
        if (!header.has(Column.MUNICIPALITY) && !header.has(Column.MUNICIPALITY_NAME)) {
            header.missing(Column.MUNICIPALITY, remarks);
        }
        return header;
    }

    private void place(int i, Remarks remarks) {
        String name = names.get(i);
        Optional<Column> column = Column.of(name);
        if (column.isEmpty()) {
            remarks.warning(
                    1,
                    name.isEmpty() ? "columna " + (i + 1) : name,
                    "UNKNOWN_COLUMN",
                    "No se conoce la columna " + Words.quoted(name.isEmpty() ? "sin nombre" : name)
                            + "; no se importa.");
            return;
        }
        switch (column.get().use()) {
            case PERSONAL ->
                remarks.note(
                        name,
                        "PERSONAL_COLUMN_IGNORED",
                        "La columna " + Words.quoted(name)
                                + " lleva datos personales que el directorio no necesita; no se importa (Ley 1581 de 2012).");
            case IGNORED -> {}
            case NEEDED, FIELD, DETAIL -> {
                if (places.putIfAbsent(column.get(), i) != null) {
                    remarks.error(
                            1,
                            name,
                            "COLUMN_TWICE",
                            "Dos columnas dicen lo mismo: " + Words.quoted(names.get(at(column.get()))) + " y "
                                    + Words.quoted(name) + ". Deje una.");
                }
            }
        }
    }

    private void missing(Column column, Remarks remarks) {
        remarks.error(
                1,
                column.header(),
                "MISSING_COLUMN",
                "Falta la columna «" + column.header() + "». El archivo trae: "
                        + Words.quoted(names.stream().limit(12).collect(Collectors.joining(", "))) + ".");
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether the list's column at that place is taken over into the directory. */
    boolean takes(int place) {
        return places.containsValue(place);
    }

    /** The name of the column at that place. */
    String nameAt(int place) {
        return place < names.size() ? names.get(place) : "columna " + (place + 1);
    }

    /** The name this file gives the column. */
    String name(Column column) {
        return has(column) ? names.get(at(column)) : column.header();
    }

    /** The cell; empty when it is blank or the column is not there. */
    Optional<String> cell(Line row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(place)).filter(it -> !it.isEmpty());
    }

    int width() {
        return names.size();
    }

    private int at(Column column) {
        return Optional.ofNullable(places.get(column)).orElseThrow();
    }
}
