package co.ruta.core.sheet;

import co.ruta.core.sheet.Sheet.Line;
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

/** CSV in UTF-8, with or without byte order mark, with commas or semicolons, as spreadsheets write it. */
final class CsvReading {
    private static final byte[] UTF16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF16_BIG = {(byte) 0xFE, (byte) 0xFF};

    private CsvReading() {}

    static Sheet read(byte[] file) throws UnreadableSheet {
        String text = text(file);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                Line line = new Line(
                        (int) each.getStartingLineNumber(),
                        each.getFields().stream()
                                .map(it -> Formulas.restored(it.strip()))
                                .toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > SheetReader.MOST_LINES + 1) {
                    throw SheetReader.tooManyLines();
                }
            }
        } catch (CsvParseException broken) {
            throw new UnreadableSheet(
                    "CSV_BROKEN",
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1,
                    "El archivo deja de leerse como CSV a partir de aquí: revise comillas sin cerrar y celdas enormes.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Sheet(lines, List.of());
    }

    private static String text(byte[] file) throws UnreadableSheet {
        boolean otherUnicode = SheetReader.begins(file, UTF16_LITTLE) || SheetReader.begins(file, UTF16_BIG);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf(0) >= 0) {
                throw SheetReader.notAList();
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            if (!otherUnicode && holdsZeros(file)) {
                throw SheetReader.notAList();
            }
            throw new UnreadableSheet(
                    "ENCODING_UNKNOWN",
                    "El archivo no está en UTF-8. En la hoja de cálculo elija «Guardar como: CSV UTF-8» o «Libro de Excel (.xlsx)» y vuelva a enviarlo.");
        }
    }

    private static boolean holdsZeros(byte[] file) {
        for (byte each : file) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whichever of the two the header has more of. */
    private static char separator(String text) {
        String header = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(it -> it == ';').count();
        long commas = header.chars().filter(it -> it == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
