package co.ruta.core.sheet;

import co.ruta.core.sheet.Sheet.Doubt;
import co.ruta.core.sheet.Sheet.Kind;
import co.ruta.core.sheet.Sheet.Line;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The first visible sheet of a workbook (ECMA-376), cell by cell. Read here and not by a library: the readers at hand
 * make room for a cell at whatever address the file names, and look through every array formula for each cell.
 */
final class Workbook {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_STRINGS = 1_000_000;
    private static final int MOST_DOUBTS = 5_000;
    private static final int DIGITS = 40;

    private final WorkbookParts parts;
    private final List<String> strings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private Workbook(WorkbookParts parts) {
        this.parts = parts;
    }

    static Sheet read(byte[] file) throws UnreadableSheet {
        try (WorkbookParts parts = WorkbookParts.of(file)) {
            parts.judge();
            Workbook book = new Workbook(parts);
            String sheet = book.firstSheet();
            book.readStrings();
            book.readSheet(sheet);
            return new Sheet(book.lines, book.doubts);
        } catch (WorkbookParts.Swollen swollen) {
            throw tooLarge();
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw broken(broken);
        }
    }

    /** What is wrong with a workbook that cannot be read to its end. */
    static UnreadableSheet broken(Exception why) {
        if (why instanceof WorkbookParts.Swollen
                || why.getCause() instanceof WorkbookParts.Swollen
                || (why instanceof XMLStreamException xml
                        && xml.getNestedException() instanceof WorkbookParts.Swollen)) {
            return tooLarge();
        }
        return new UnreadableSheet(
                "WORKBOOK_BROKEN",
                "El libro está incompleto o dañado. Ábralo en la hoja de cálculo, guárdelo de nuevo como .xlsx y vuelva a enviarlo.");
    }

    static UnreadableSheet tooLarge() {
        return new UnreadableSheet(
                "WORKBOOK_TOO_LARGE",
                "El libro ocupa demasiado al abrirse. Deje solo la hoja con la lista, sin imágenes ni formatos, y vuelva a enviarlo.");
    }

    private String firstSheet() throws IOException, XMLStreamException, UnreadableSheet {
        Optional<String> relation = Optional.empty();
        try (InputStream in = parts.open("xl/workbook.xml");
                Xml xml = new Xml(in)) {
            while (relation.isEmpty() && xml.next()) {
                boolean visible = xml.begins("sheet")
                        && xml.attribute("state")
                                .filter(it -> !it.equals("visible"))
                                .isEmpty();
                relation = visible ? xml.attribute("id") : Optional.empty();
            }
        }
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
        String target = relation.map(targets::get).orElse("");
        String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        if (target.isEmpty() || !parts.has(name)) {
            throw new UnreadableSheet("WORKBOOK_EMPTY", "El libro no tiene ninguna hoja visible con datos.");
        }
        return name;
    }

    private void readStrings() throws IOException, XMLStreamException {
        if (!parts.has("xl/sharedStrings.xml")) {
            return;
        }
        try (InputStream in = parts.open("xl/sharedStrings.xml");
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    strings.add(rich(xml, "si"));
                    if (strings.size() > MOST_STRINGS) {
                        throw new XMLStreamException("too many strings");
                    }
                }
            }
        }
    }

    /** The runs of a text together, without the reading aids of East Asian ones. */
    static String rich(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (xml.next() && !xml.ends(element)) {
            aid = xml.begins("rPh") || (aid && !xml.ends("rPh"));
            if (xml.begins("t")) {
                String run = xml.text();
                text.append(aid ? "" : run);
                if (text.length() > 32_767) {
                    throw new XMLStreamException("text too long");
                }
            }
        }
        return text.toString();
    }

    private void readSheet(String name) throws IOException, XMLStreamException, UnreadableSheet {
        int number = 0;
        try (InputStream in = parts.open(name);
                Xml xml = new Xml(in)) {
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.begins("row")) {
                    number = xml.attribute("r").map(Integer::parseInt).orElse(number + 1);
                    Line line = new Line(number, row(xml, number));
                    if (!line.isBlank()) {
                        lines.add(line);
                    }
                    if (lines.size() > SheetReader.MOST_LINES + 1) {
                        throw SheetReader.tooManyLines();
                    }
                }
            }
        }
    }

    private List<String> row(Xml xml, int number) throws XMLStreamException, UnreadableSheet {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = xml.attribute("r").map(Workbook::column).orElse(column + 1);
                String value = cell(xml, number, column).strip();
                if (value.isEmpty()) {
                    continue;
                }
                if (column >= MOST_COLUMNS) {
                    throw new UnreadableSheet(
                            "TOO_MANY_COLUMNS",
                            number,
                            "La hoja tiene datos más allá de la columna " + MOST_COLUMNS + ". Deje solo la lista.");
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(Formulas.restored(value));
            }
        }
        int width = lines.isEmpty() ? 0 : lines.get(0).cells().size();
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private String cell(Xml xml, int line, int column) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                value = rich(xml, "is");
            } else if (xml.begins("f")) {
                formula = true;
                xml.text();
            }
        }
        if (formula) {
            doubt(line, column, value.isEmpty() ? Kind.FORMULA_WITHOUT_RESULT : Kind.FORMULA);
        }
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : strings.get(index(value));
            case "e" -> {
                doubt(line, column, Kind.ERROR);
                yield value;
            }
            case "b" -> value.equals("1") ? "sí" : "no";
            case "n" -> number(value.strip());
            default -> value;
        };
    }

    private int index(String value) {
        int index = Integer.parseInt(value.strip());
        if (index < 0 || index >= strings.size()) {
            throw new IllegalArgumentException("no such string");
        }
        return index;
    }

    private void doubt(int line, int column, Kind kind) {
        if (doubts.size() < MOST_DOUBTS) {
            doubts.add(new Doubt(line, column, kind));
        }
    }

    /** As a person reads it: no exponent, no decimals that say nothing. */
    static String number(String value) {
        if (value.isEmpty() || value.length() > DIGITS) {
            return value;
        }
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        return Math.abs(number.scale()) > DIGITS ? value : number.toPlainString();
    }

    /** The column of an address such as {@code AB12}, from 0; one past the last that is read for all beyond. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + address.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        if (column == 0) {
            throw new IllegalArgumentException("no column");
        }
        return column - 1;
    }
}
