package co.ruta.core.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the password out of protected sheets: the library that writes workbooks says {@code password="0"} for none, which is
 * no value their format knows.
 */
public final class Unlocked {
    private static final byte[] PASSWORD = " password=\"0\"".getBytes(StandardCharsets.US_ASCII);

    private Unlocked() {}

    /** The workbook, each sheet protected without a password. */
    public static byte[] of(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (WorkbookParts parts = WorkbookParts.of(workbook);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : parts.names()) {
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream in = parts.open(name)) {
                    byte[] bytes = in.readAllBytes();
                    zip.write(name.startsWith("xl/worksheets/sheet") ? without(bytes) : bytes);
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The words stand once, after the cells; a text cannot hold them, quotes are escaped in it. */
    private static byte[] without(byte[] sheet) {
        for (int at = sheet.length - PASSWORD.length; at >= 0; at--) {
            if (matches(sheet, at)) {
                byte[] shorter = new byte[sheet.length - PASSWORD.length];
                System.arraycopy(sheet, 0, shorter, 0, at);
                System.arraycopy(sheet, at + PASSWORD.length, shorter, at, shorter.length - at);
                return shorter;
            }
        }
        return sheet;
    }

    private static boolean matches(byte[] sheet, int at) {
        for (int i = 0; i < PASSWORD.length; i++) {
            if (sheet[at + i] != PASSWORD[i]) {
                return false;
            }
        }
        return true;
    }
}
