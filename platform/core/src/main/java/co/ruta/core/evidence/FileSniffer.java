package co.ruta.core.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a file's type from its bytes, among those that are taken; reads little and unpacks nothing. */
final class FileSniffer {
    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final int HEAD = 1024;

    private FileSniffer() {}

    /** The file brings program code with it. */
    static final class Macros extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Empty when it is none of our types. Plain text has no mark of its own: it is what the name says, if it reads so. */
    static Optional<FileType> sniff(Path file, FileType said) throws IOException {
        byte[] head = head(file);
        String hex = HexFormat.of().formatHex(head, 0, Math.min(16, head.length));
        if (latin(head).contains("%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        if (hex.startsWith("ffd8ff")) {
            return Optional.of(FileType.JPEG);
        }
        if (hex.startsWith("89504e470d0a1a0a")) {
            return Optional.of(FileType.PNG);
        }
        if (hex.startsWith("52494646") && hex.startsWith("57454250", 16)) {
            return Optional.of(FileType.WEBP);
        }
        if (hex.startsWith("504b0304")) {
            return ZipSniffer.sniff(file);
        }
        if (hex.startsWith(OLE2)) {
            return Ole2Sniffer.sniff(file);
        }
        boolean saysText = said == FileType.TXT || said == FileType.CSV;
        return saysText && isText(file, head) ? Optional.of(said) : Optional.empty();
    }

    /** In Spanish, what it seems to be when it is none of our types. */
    static String describe(Path file) {
        try {
            byte[] head = head(file);
            String text = latin(head);
            if (text.startsWith("MZ") || text.startsWith("\u007fELF") || text.startsWith("#!")) {
                return "un programa ejecutable";
            }
            if (text.startsWith("PK")
                    || text.startsWith("Rar!")
                    || text.startsWith("7z")
                    || text.startsWith("\u001f\u008b")) {
                return "un archivo comprimido";
            }
            if (text.length() > 12 && text.startsWith("ftyp", 4)) {
                return text.startsWith("hei", 8) || text.startsWith("mif1", 8)
                        ? "una foto HEIC (cámbiela a JPG en los ajustes de la cámara)"
                        : "un video";
            }
            return isMarkup(text) ? "una página web o un dibujo SVG" : "otra cosa";
        } catch (IOException unreadable) {
            return "otra cosa";
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isText(Path file, byte[] head) throws IOException {
        String start = latin(head);
        if (isMarkup(start) || start.startsWith("#!") || start.startsWith("MZ")) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                if (one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isMarkup(String start) {
        String begin = start.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return List.of("<!doctype", "<html", "<svg", "<?xml", "<script", "<head", "<body", "<iframe", "<!--").stream()
                .anyMatch(begin::startsWith);
    }
}
