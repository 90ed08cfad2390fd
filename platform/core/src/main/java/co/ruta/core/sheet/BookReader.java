package co.ruta.core.sheet;

import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.Book.Kind;
import co.ruta.core.sheet.Book.Page;
import co.ruta.core.sheet.Book.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads all sheets of a workbook (ECMA-376), hostile until proved otherwise: bounded in parts, bytes, cells and characters,
 * nothing outside the file is read and no formula computed.
 */
public final class BookReader {
    private static final int MOST_SHEETS = 40;
    private static final int MOST_CELLS = 400_000;
    private static final int MOST_CHARACTERS = 12_000_000;
    private static final int MOST_COLUMNS = 200;

    private final WorkbookParts parts;
    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dayStyles = new HashSet<>();
    private boolean since1904;
    private int cells;
    private int characters;

    private BookReader(WorkbookParts parts) {
        this.parts = parts;
    }

    /** @throws UnreadableSheet when it is no workbook, or passes a limit */
    public static Book read(byte[] file) throws UnreadableSheet {
        SheetReader.mustBeWorkbook(file);
        try (WorkbookParts parts = WorkbookParts.of(file)) {
            parts.judge();
            return new BookReader(parts).book();
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw Workbook.broken(broken);
        }
    }

    private record Named(String name, String relation) {}

    private Book book() throws IOException, XMLStreamException, UnreadableSheet {
        List<Named> named = names();
        Map<String, String> targets = targets();
        readStrings();
        readStyles();
        List<Page> pages = new ArrayList<>();
        for (Named each : named) {
            String target = targets.getOrDefault(each.relation(), "");
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            if (!target.isEmpty() && part.contains("worksheets/") && parts.has(part)) {
                pages.add(new Page(each.name(), part, rows(part)));
            }
        }
        return new Book(pages);
    }

    private List<Named> names() throws IOException, XMLStreamException, UnreadableSheet {
        List<Named> names = new ArrayList<>();
        try (InputStream in = parts.open("xl/workbook.xml");
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    since1904 = xml.attribute("date1904")
                            .filter(it -> it.equals("1") || it.equals("true"))
                            .isPresent();
                } else if (xml.begins("sheet")) {
                    names.add(new Named(
                            xml.attribute("name").orElse(""),
                            xml.attribute("id").orElse("")));
                    if (names.size() > MOST_SHEETS) {
                        throw Workbook.tooLarge();
                    }
                }
            }
        }
        return names;
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream in = parts.open("xl/_rels/workbook.xml.rels");
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.begins("Relationship")
                        && xml.attribute("TargetMode")
                                .filter("External"::equals)
                                .isEmpty()) {
                    targets.put(
                            xml.attribute("Id").orElse(""),
                            xml.attribute("Target").orElse(""));
                }
            }
        }
        return targets;
    }

    private void readStrings() throws IOException, XMLStreamException, UnreadableSheet {
        if (parts.has("xl/sharedStrings.xml")) {
            try (InputStream in = parts.open("xl/sharedStrings.xml");
                    Xml xml = new Xml(in)) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        strings.add(counted(Workbook.rich(xml, "si")));
                        if (strings.size() > MOST_CELLS) {
                            throw Workbook.tooLarge();
                        }
                    }
                }
            }
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        if (!parts.has("xl/styles.xml")) {
            return;
        }
        Set<Integer> days = new HashSet<>();
        try (InputStream in = parts.open("xl/styles.xml");
                Xml xml = new Xml(in)) {
            boolean cellStyles = false;
            int place = 0;
            while (xml.next()) {
                cellStyles = xml.begins("cellXfs") || (cellStyles && !xml.ends("cellXfs"));
                if (xml.begins("numFmt") && isDay(xml.attribute("formatCode").orElse(""))) {
                    days.add(number(xml.attribute("numFmtId").orElse("0")));
                } else if (cellStyles && xml.begins("xf")) {
                    int format = number(xml.attribute("numFmtId").orElse("0"));
                    if ((format >= 14 && format <= 17) || format == 22 || days.contains(format)) {
                        dayStyles.add(place);
                    }
                    place++;
                }
            }
        }
    }

    /** Whether a format of numbers shows a day: it has a place for days or years outside quotes and brackets. */
    private static boolean isDay(String format) {
        String plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return plain.indexOf('d') >= 0 || plain.indexOf('D') >= 0 || plain.indexOf('y') >= 0 || plain.indexOf('Y') >= 0;
    }

    private List<Row> rows(String part) throws IOException, XMLStreamException, UnreadableSheet {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (InputStream in = parts.open(part);
                Xml xml = new Xml(in)) {
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.begins("row")) {
                    number = xml.attribute("r").map(BookReader::number).orElse(number + 1);
                    List<Cell> row = row(xml);
                    if (!row.isEmpty()) {
                        rows.add(new Row(number, row));
                    }
                    if (rows.size() > SheetReader.MOST_LINES) {
                        throw SheetReader.tooManyLines();
                    }
                }
            }
        }
        return rows;
    }

    private List<Cell> row(Xml xml) throws XMLStreamException, UnreadableSheet {
        List<Cell> row = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = xml.attribute("r").map(Workbook::column).orElse(column + 1);
                Cell cell = cell(xml, column);
                if (!cell.text().isEmpty() || cell.formula()) {
                    if (column >= MOST_COLUMNS) {
                        throw Workbook.tooLarge();
                    }
                    row.add(cell);
                    if (++cells > MOST_CELLS) {
                        throw Workbook.tooLarge();
                    }
                }
            }
        }
        return row;
    }

    private Cell cell(Xml xml, int column) throws XMLStreamException, UnreadableSheet {
        String type = xml.attribute("t").orElse("n");
        boolean day = dayStyles.contains(number(xml.attribute("s").orElse("0")));
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                value = counted(Workbook.rich(xml, "is"));
            } else if (xml.begins("f")) {
                formula = true;
                xml.text();
            }
        }
        return switch (type) {
            case "s" -> new Cell(column, Kind.TEXT, value.isEmpty() ? "" : SheetText.read(string(value)), formula);
            case "inlineStr", "str" -> new Cell(column, Kind.TEXT, SheetText.read(counted(value)), formula);
            case "b" -> new Cell(column, Kind.TRUTH, value.isEmpty() ? "" : String.valueOf(value.equals("1")), formula);
            case "e" -> new Cell(column, Kind.ERROR, value, formula);
            case "d" -> new Cell(column, Kind.DAY, value.length() > 10 ? value.substring(0, 10) : value, formula);
            default -> numeric(column, Workbook.number(value.strip()), day, formula);
        };
    }

    private Cell numeric(int column, String number, boolean day, boolean formula) {
        return Days.of(number, since1904)
                .filter(it -> day)
                .map(it -> new Cell(column, Kind.DAY, it.toString(), formula))
                .orElseGet(() -> new Cell(column, Kind.NUMBER, number, formula));
    }

    private String string(String index) {
        int at = number(index.strip());
        if (at < 0 || at >= strings.size()) {
            throw new IllegalArgumentException("no such string");
        }
        return strings.get(at);
    }

    private String counted(String text) throws UnreadableSheet {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw Workbook.tooLarge();
        }
        return text;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
