package co.ruta.core.school;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file in UTF-8, with or without byte order mark, with commas or semicolons, as spreadsheets write it.
 *
 * @param header names of the columns
 * @param rows the others that are not blank
 */
record CsvList(List<String> header, List<Row> rows) {
    private static final int MOST_ROWS = 20_000;

    /** @param line line of the file where it begins */
    record Row(int line, List<String> cells) {}

    /** The list, or empty with the reasons in the remarks. */
    static Optional<CsvList> read(byte[] file, Remarks remarks) {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            remarks.error(
                    0,
                    "",
                    "ENCODING_UNKNOWN",
                    "El archivo no está en UTF-8. En la hoja de cálculo elija «Guardar como: CSV UTF-8» y vuelva a enviarlo.");
            return Optional.empty();
        }
        return parse(text.get(), remarks);
    }

    private static Optional<CsvList> parse(String text, Remarks remarks) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                List<String> cells =
                        each.getFields().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(it -> !it.isEmpty())) {
                    rows.add(new Row((int) each.getStartingLineNumber(), cells));
                }
                if (rows.size() > MOST_ROWS + 1) {
                    remarks.error(
                            0,
                            "",
                            "TOO_MANY_ROWS",
                            "La lista tiene más de " + MOST_ROWS + " filas. Divídala en varios archivos.");
                    return Optional.empty();
                }
            }
        } catch (CsvParseException broken) {
            remarks.error(
                    rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1,
                    "",
                    "CSV_BROKEN",
                    "El archivo deja de leerse como CSV a partir de aquí: revise comillas sin cerrar y celdas enormes.");
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.size() < 2) {
            remarks.error(0, "", "LIST_EMPTY", "El archivo no tiene filas debajo del encabezado.");
            return Optional.empty();
        }
        return Optional.of(new CsvList(rows.get(0).cells(), List.copyOf(rows.subList(1, rows.size()))));
    }

    private static Optional<String> text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .filter(it -> it.indexOf(0) < 0);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** Whichever of the two the header has more of. */
    private static char separator(String text) {
        String header = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(it -> it == ';').count();
        long commas = header.chars().filter(it -> it == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
