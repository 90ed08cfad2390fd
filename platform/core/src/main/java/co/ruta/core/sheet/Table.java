package co.ruta.core.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows under a header, to be handed out as a file. A cell is text or a number; text that begins like a formula gets an
 * apostrophe before it.
 *
 * @param name of the sheet
 */
public record Table(String name, List<String> header, List<? extends List<?>> rows) {
    private static final double WIDEST = 60;

    /** A file to hand out. */
    public enum Form {
        CSV("csv", "text/csv;charset=utf-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String extension;
        private final String mediaType;

        Form(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public byte[] as(Form form) {
        return form == Form.CSV ? csv().getBytes(StandardCharsets.UTF_8) : xlsx();
    }

    /** As a spreadsheet in Colombia opens it: semicolons, UTF-8 with its mark. */
    public String csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        line(text, header);
        rows.forEach(it -> line(text, it));
        return text.toString();
    }

    private static void line(StringBuilder text, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(';');
            }
            cell(text, cells.get(i));
        }
        text.append("\r\n");
    }

    private static void cell(StringBuilder text, Object value) {
        if (value instanceof Number number) {
            text.append(number.toString().replace('.', ','));
            return;
        }
        String safe = Formulas.harmless(value.toString());
        boolean quote = safe.chars().anyMatch(it -> it == ';' || it == '"' || it == '\n' || it == '\r');
        text.append(quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe);
    }

    /** A workbook with one sheet, its header kept in view. */
    public byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Ruta", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, Formulas.harmless(header.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(column));
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
            if (!rows.isEmpty()) {
                sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!value.toString().isEmpty()) {
                sheet.value(row, column, Formulas.harmless(value.toString()));
            }
        }
    }

    private double width(int column) {
        List<Integer> lengths = new ArrayList<>(List.of(header.get(column).length()));
        rows.stream()
                .limit(50)
                .filter(it -> it.size() > column)
                .forEach(it -> lengths.add(it.get(column).toString().length()));
        return Math.min(
                WIDEST, lengths.stream().mapToInt(Integer::intValue).max().orElse(8) + 2.0);
    }
}
