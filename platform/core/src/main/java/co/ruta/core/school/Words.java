package co.ruta.core.school;

import java.text.Normalizer;
import java.util.Locale;

/** Comparing words as people write them: without accents, capitals and runs of blanks. */
final class Words {
    private Words() {}

    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", " ");
    }

    /** For a message: what the file says, in guillemets and not endless. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return "«" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "»";
    }
}
