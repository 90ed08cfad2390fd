package co.ruta.sdk.check;

import co.ruta.sdk.SourceRef;
import java.util.Map;
import java.util.Optional;

/**
 * What a check says.
 *
 * @param where the path of the node in the document
 * @param messageKey names the sentence in the definition's texts
 * @param args the values the sentence is filled with
 * @param suggestion how to mend it, when the machine knows
 */
public record Finding(
        CheckKind kind,
        Severity severity,
        String where,
        String messageKey,
        Map<String, String> args,
        Optional<String> suggestion,
        SourceRef source) {
    public Finding {
        args = Map.copyOf(args);
    }
}
