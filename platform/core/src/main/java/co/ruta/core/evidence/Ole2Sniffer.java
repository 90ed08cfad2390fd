package co.ruta.core.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which old office format a compound file is. Its directory holds an entry of 128 bytes for each stream, with the
 * name in UTF-16 first, always at a multiple of 128 ([MS-CFB] 2.6.1).
 */
final class Ole2Sniffer {
    private static final int SLOT = 128;
    private static final int NAME = 64;
    private static final Map<String, FileType> STREAMS = Map.of(
            "WordDocument", FileType.DOC,
            "Workbook", FileType.XLS,
            "Book", FileType.XLS,
            "PowerPoint Document", FileType.PPT);

    private Ole2Sniffer() {}

    static Optional<FileType> sniff(Path file) throws IOException {
        Optional<FileType> found = Optional.empty();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (byte[] slot = in.readNBytes(SLOT); slot.length == SLOT; slot = in.readNBytes(SLOT)) {
                String name = name(slot);
                if (name.equals("_VBA_PROJECT") || name.equals("Macros")) {
                    throw new FileSniffer.Macros();
                }
                if (found.isEmpty()) {
                    found = Optional.ofNullable(STREAMS.get(name));
                }
            }
        }
        return found;
    }

    private static String name(byte[] slot) {
        int bytes = (slot[NAME] & 0xff) | (slot[NAME + 1] & 0xff) << 8;
        return bytes < 4 || bytes > NAME || bytes % 2 != 0
                ? ""
                : new String(slot, 0, bytes - 2, StandardCharsets.UTF_16LE);
    }
}
