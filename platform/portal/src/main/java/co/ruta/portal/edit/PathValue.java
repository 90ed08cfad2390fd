package co.ruta.portal.edit;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DraftValue;
import co.ruta.portal.page.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a field's text means at its path: levels, head counts and money are numbers, a tick is true, the rest is text. */
public final class PathValue {
    private static final Pattern COUNT = Pattern.compile("ratings/[^/]+/level"
            + "|delivery/(teachers|directives|families|students)"
            + "|opportunities/[^/]+/(level|urgency|trend|impact|priority/[^/]+)"
            + "|(objectives|goals|indicators|actions|resources)/[^/]+/order"
            + "|actions/[^/]+/weight|resources/[^/]+/cost/\\d{4}|socialisation/[^/]+/people"
            + "|cuts/[^/]+/actions/[^/]+/progress");
    private static final Pattern AMOUNT =
            Pattern.compile("(goals|indicators)/[^/]+/(quantity|baseline)|goals/[^/]+/targets/\\d{4}"
                    + "|(cuts/[^/]+|evaluation)/goals/[^/]+/value");
    private static final Pattern FLAG =
            Pattern.compile("delivery/team-agrees|opportunities/[^/]+/discarded|objectives/[^/]+/opportunities/[^/]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private PathValue() {}

    /** The value to write; empty deletes what is there. What is no number stays text, for the draft's rules to refuse. */
    public static Optional<DraftValue> of(String path, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (FLAG.matcher(path).matches()) {
            return Optional.of(DraftValue.of(jakarta.json.JsonValue.TRUE));
        }
        if (COUNT.matcher(path).matches()) {
            return Optional.of(count(text));
        }
        if (AMOUNT.matcher(path).matches()) {
            return Optional.of(Numbers.read(text).map(PathValue::amount).orElseGet(() -> DraftValue.text(text)));
        }
        return Optional.of(DraftValue.text(text));
    }

    public static DraftValue amount(BigDecimal number) {
        return DraftValue.of(CanonicalJson.parse(number.stripTrailingZeros().toPlainString()));
    }

    private static DraftValue count(String text) {
        if (DIGITS.matcher(text).matches()) {
            return DraftValue.number(Long.parseLong(text));
        }
        // "1.850.000" is a whole number as people write it; "12,5" is none and stays for the rules to refuse.
        return Numbers.read(text)
                .filter(it -> it.stripTrailingZeros().scale() <= 0 && it.precision() <= 15)
                .map(it -> DraftValue.number(it.longValueExact()))
                .orElseGet(() -> DraftValue.text(text));
    }
}
