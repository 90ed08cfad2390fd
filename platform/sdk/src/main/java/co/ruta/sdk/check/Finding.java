package co.ruta.sdk.check;

import co.ruta.sdk.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check says. What is wrong, why it matters and how to mend it are texts named after {@code messageKey}: {@code
 * <key>.what}, {@code <key>.why} and {@code <key>.mend}, filled with {@code args} as {@code {name}}.
 *
 * @param where the path of the node or field in the document; empty when the whole document is meant
 * @param also paths of other nodes it is about
 * @param messageKey names the sentences in the definition's texts
 * @param args the values the sentences are filled with
 * @param suggestion a value that would mend it, when the machine knows one
 * @since 0.1
 */
public record Finding(
        CheckKind kind,
        Severity severity,
        String where,
        List<String> also,
        String messageKey,
        Map<String, String> args,
        Optional<Suggestion> suggestion,
        SourceRef source) {
    public Finding {
        also = List.copyOf(also);
        args = Map.copyOf(args);
    }
}
