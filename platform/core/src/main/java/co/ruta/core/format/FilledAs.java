package co.ruta.core.format;

import java.util.Locale;
import java.util.stream.Stream;

/** What a filled form is handed out as. */
public enum FilledAs {
    XLSX(Formats.XLSX),
    /** PDF/A-2b, tagged. */
    PDF("application/pdf");

    private final String mediaType;

    FilledAs(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the point. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the ending of a name; XLSX for one that is neither. */
    public static FilledAs of(String ending) {
        return Stream.of(values())
                .filter(it -> it.ending().equals(ending))
                .findFirst()
                .orElse(XLSX);
    }
}
