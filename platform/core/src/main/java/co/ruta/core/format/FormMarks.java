package co.ruta.core.format;

import java.util.List;
import java.util.Optional;

/**
 * What a filled form says of itself beside its answers.
 *
 * @param draft whether it is not yet what it will be: every page says so
 * @param number as people cite it; empty while it has none
 * @param closing Spanish sentences below the last section: who filed it, when, its hash
 */
public record FormMarks(boolean draft, Optional<String> number, List<String> closing, Optional<FormLogo> logo) {
    /** What every page of a draft says. */
    public static final String DRAFT = "BORRADOR";

    public static final FormMarks NONE = new FormMarks(false, Optional.empty(), List.of(), Optional.empty());

    public FormMarks {
        closing = List.copyOf(closing);
    }

    public FormMarks with(Optional<FormLogo> other) {
        return new FormMarks(draft, number, closing, other);
    }
}
