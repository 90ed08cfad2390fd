package co.ruta.core.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells which office format a zip is by its table of contents. */
final class ZipSniffer {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 500L * 1024 * 1024;

    private ZipSniffer() {}

    static Optional<FileType> sniff(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            verify(zip);
            if (zip.getEntry("mimetype") != null) {
                return openDocument(zip);
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileType.DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(FileType.XLSX);
            }
            return zip.getEntry("ppt/presentation.xml") == null ? Optional.empty() : Optional.of(FileType.PPTX);
        } catch (ZipException broken) {
            throw new BrokenFile("its table of contents");
        }
    }

    private static Optional<FileType> openDocument(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("mimetype"))) {
            String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
            return Arrays.stream(FileType.values())
                    .filter(it -> it.mediaType().equals(type) && it.name().startsWith("OD"))
                    .findFirst();
        }
    }

    private static void verify(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new BrokenFile("too many entries");
        }
        long unpacked = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > MOST_UNPACKED || name.contains("..")) {
                throw new BrokenFile("not an office file's contents");
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
                throw new FileSniffer.Macros();
            }
        }
    }
}
