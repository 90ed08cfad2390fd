package co.ruta.portal.edit;

import co.ruta.core.document.DraftValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a field's text means at its path: levels and head counts are numbers, a tick is true, the rest is text. */
public final class PathValue {
    private static final Pattern NUMBER =
            Pattern.compile("ratings/[^/]+/level|delivery/(teachers|directives|families|students)");
    private static final Pattern FLAG = Pattern.compile("delivery/team-agrees");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private PathValue() {}

    /** The value to write; empty deletes what is there. What is no number stays text, for the draft's rules to refuse. */
    public static Optional<DraftValue> of(String path, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(path).matches() && DIGITS.matcher(text).matches()) {
            return Optional.of(DraftValue.number(Long.parseLong(text)));
        }
        if (FLAG.matcher(path).matches()) {
            return Optional.of(DraftValue.of(jakarta.json.JsonValue.TRUE));
        }
        return Optional.of(DraftValue.text(text));
    }
}
