package co.ruta.core.evidence;

import java.text.Normalizer;

/** Names of files as people gave them, made harmless. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** Without folders, control and direction marks, or characters that a file system refuses. */
    static String plain(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name.isEmpty() ? "archivo" : name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
