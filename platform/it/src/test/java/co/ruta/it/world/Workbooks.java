package co.ruta.it.world;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes workbooks as a person with a spreadsheet would, and packs them. */
public final class Workbooks {
    private Workbooks() {}

    /** The workbook with other words in its cells. */
    public static byte[] with(byte[] workbook, Map<String, String> words) {
        return parts(workbook, xml -> {
            String changed = xml;
            for (Map.Entry<String, String> each : words.entrySet()) {
                changed = changed.replace(each.getKey(), each.getValue());
            }
            return changed;
        });
    }

    /** The workbook with a text where a number stood. */
    public static byte[] spoilt(byte[] workbook, String number, String text) {
        return parts(
                workbook,
                xml -> xml.replaceAll(
                        "<c r=\"([A-Z]+\\d+)\"( s=\"\\d+\")?( t=\"n\")?><v>" + number + "</v></c>",
                        "<c r=\"$1\"$2 t=\"inlineStr\"><is><t>" + text + "</t></is></c>"));
    }

    /** The workbook as a program leaves it that threw the hidden sheets away. */
    public static byte[] withoutHiddenSheets(byte[] workbook) {
        return parts(workbook, xml -> xml.replaceAll("<sheet [^>]*state=\"(hidden|veryHidden)\"[^>]*/>", ""));
    }

    /** A ZIP of files, in the order of the map. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] parts(byte[] workbook, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
