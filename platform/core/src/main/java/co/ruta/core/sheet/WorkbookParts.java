package co.ruta.core.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook's ZIP that are read, by its directory; the others are never unpacked. Refuses macros, and stops
 * reading what swells: dozens of megabytes, or hundreds of bytes out of one.
 */
final class WorkbookParts implements AutoCloseable {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 1000;
    private static final int SWELL = 150;
    private static final long SWELL_FROM = 4L * 1024 * 1024;

    private final Path copy;
    private final ZipFile zip;
    private final long size;
    private long unpacked;

    private WorkbookParts(Path copy, ZipFile zip, long size) {
        this.copy = copy;
        this.zip = zip;
        this.size = size;
    }

    /** More came out than a list can need. */
    static final class Swollen extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static WorkbookParts of(byte[] file) throws IOException {
        Path copy = Files.createTempFile("lista", ".xlsx");
        try {
            Files.write(copy, file);
            return new WorkbookParts(copy, new ZipFile(copy.toFile()), file.length);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(copy);
            throw broken;
        }
    }

    /** Whether this is a workbook that may be opened. */
    void judge() throws UnreadableSheet, IOException {
        Set<String> names = new HashSet<>();
        for (ZipEntry part : Collections.list(zip.entries())) {
            if (!names.add(part.getName())) {
                throw new ZipException("twice: " + part.getName());
            }
        }
        if (names.size() > MOST_PARTS) {
            throw new Swollen();
        }
        if (names.stream().anyMatch(it -> it.endsWith("vbaProject.bin"))) {
            throw new UnreadableSheet(
                    "WORKBOOK_WITH_MACROS",
                    "El libro lleva macros y no se abre. Guárdelo como «Libro de Excel (.xlsx)», sin macros.");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableSheet(
                    "WORKBOOK_BINARY", "El libro es binario (.xlsb). Guárdelo como «Libro de Excel (.xlsx)».");
        }
        if (!names.containsAll(Set.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels"))) {
            throw new UnreadableSheet(
                    "NOT_A_WORKBOOK",
                    "El archivo es un ZIP, pero no un libro de Excel (.xlsx). Si viene de otra hoja de cálculo, guárdelo como .xlsx o CSV UTF-8.");
        }
    }

    /** Every part that is no folder, as the directory lists them. */
    List<String> names() {
        return Collections.list(zip.entries()).stream()
                .filter(it -> !it.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The part as a stream; close it. */
    InputStream open(String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            throw new ZipException("missing: " + name);
        }
        return new Counted(zip.getInputStream(part));
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(copy);
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int answer, int bytes) throws IOException {
            if (answer >= 0) {
                unpacked += bytes;
                if (unpacked > MOST_BYTES || (unpacked > SWELL_FROM && unpacked / SWELL > size)) {
                    throw new Swollen();
                }
            }
            return answer;
        }
    }
}
