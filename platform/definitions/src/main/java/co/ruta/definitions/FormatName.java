package co.ruta.definitions;

import co.ruta.sdk.format.FormatDefinition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a version of a format stands among the definition files: {@code formats/<id>/v<number>.yaml}.
 *
 * @param number from 1
 */
record FormatName(String id, int number) {
    private static final Pattern FILE =
            Pattern.compile("formats/(" + Shapes.ID.pattern() + ")/v([1-9][0-9]{0,3})\\.yaml");

    /** Empty when the file is no format. */
    static Optional<FormatName> ofFile(String file) {
        Matcher matcher = FILE.matcher(file);
        return matcher.matches()
                ? Optional.of(new FormatName(matcher.group(1), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    static FormatName of(FormatDefinition format) {
        return new FormatName(format.id(), format.number());
    }

    String file() {
        return this + ".yaml";
    }

    @Override
    public String toString() {
        return "formats/" + id + "/v" + number;
    }
}
