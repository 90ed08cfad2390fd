package co.ruta.core.school;

import co.ruta.core.sheet.Sheet;
import co.ruta.core.sheet.Sheet.Line;
import co.ruta.core.sheet.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The rows of a list that have errors, as a file that is mended and sent back as it is; and the list with the mended rows
 * in their places.
 */
final class Rejected {
    private static final String LINE = "Fila";
    private static final String MEND = "Qué corregir";

    private Rejected() {}

    /** The rejected rows with their own columns, the line they had and what to mend. */
    static Table table(Sheet list, Map<Integer, List<String>> wrongLines) {
        List<Integer> theirs = columns(list.lines().get(0));
        List<String> header = new ArrayList<>(cells(list.lines().get(0), theirs));
        header.add(LINE);
        header.add(MEND);
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : body(list)) {
            List<String> wrong = wrongLines.getOrDefault(line.number(), List.of());
            if (!wrong.isEmpty()) {
                List<Object> row = new ArrayList<>(cells(line, theirs));
                row.add(line.number());
                row.add(String.join(" ", wrong));
                rows.add(row);
            }
        }
        return new Table("Filas por corregir", header, rows);
    }

    /**
     * The whole list again, as CSV: rows without errors as they were and in their lines, mended ones in place of those they
     * mend, others after the last. A rejected row that did not come back is left out.
     */
    static byte[] merged(Sheet list, Set<Integer> rejected, Sheet mended) {
        List<Integer> theirs = columns(list.lines().get(0));
        TreeMap<Integer, List<String>> rows = new TreeMap<>();
        for (Line line : list.lines()) {
            if (!rejected.contains(line.number())) {
                rows.put(line.number(), cells(line, theirs));
            }
        }
        List<String> header = cells(list.lines().get(0), theirs);
        List<Integer> places = places(header, mended.lines().get(0));
        Optional<Integer> marks = place(mended.lines().get(0), LINE);
        int after = list.lines().get(list.lines().size() - 1).number();
        for (Line line : body(mended)) {
            int wanted = marks.map(it -> number(line, it)).orElse(0);
            boolean replaces = rejected.contains(wanted) && !rows.containsKey(wanted);
            rows.put(replaces ? wanted : ++after, cells(line, places));
        }
        return csv(rows).getBytes(StandardCharsets.UTF_8);
    }

    /** With blank lines where the list had them, so that every row keeps its number. */
    private static String csv(TreeMap<Integer, List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        int at = 1;
        for (Map.Entry<Integer, List<String>> row : rows.entrySet()) {
            text.append("\r\n".repeat(row.getKey() - at));
            List<String> cells = row.getValue().stream()
                    .map(it -> it.replaceAll("[\\r\\n]+", " "))
                    .toList();
            text.append(new Table("", cells, List.of()).csv().substring(1));
            at = row.getKey() + 1;
        }
        return text.toString();
    }

    private static List<Line> body(Sheet sheet) {
        return sheet.lines().subList(1, sheet.lines().size());
    }

    /** The places of the list's own columns: ours are made anew. */
    private static List<Integer> columns(Line header) {
        return IntStream.range(0, header.cells().size())
                .filter(it -> Column.of(header.cells().get(it))
                        .filter(column -> column == Column.OURS)
                        .isEmpty())
                .boxed()
                .toList();
    }

    /** Where each column of the list stands in the other file; −1 where it does not. */
    private static List<Integer> places(List<String> header, Line other) {
        return header.stream().map(it -> place(other, it).orElse(-1)).toList();
    }

    private static Optional<Integer> place(Line header, String name) {
        return IntStream.range(0, header.cells().size())
                .filter(it -> Words.plain(header.cells().get(it)).equals(Words.plain(name)))
                .boxed()
                .findFirst();
    }

    private static List<String> cells(Line line, List<Integer> places) {
        return places.stream()
                .map(it -> it >= 0 && it < line.cells().size() ? line.cells().get(it) : "")
                .toList();
    }

    private static int number(Line line, int place) {
        String text = place < line.cells().size() ? line.cells().get(place) : "";
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
