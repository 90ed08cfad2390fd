package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Evidence told in words: a form cites files, it does not carry them. */
final class EvidenceWords {
    private EvidenceWords() {}

    /** All pieces below a path that ends in an asterisk, or the one at it; one to a line. */
    static Optional<DraftValue> of(FormContent content, String path) {
        String prefix = path.endsWith("/*") ? path.substring(0, path.length() - 1) : path;
        String words = content.values().entrySet().stream()
                .filter(it -> path.endsWith("/*")
                        ? it.getKey().startsWith(prefix)
                        : it.getKey().equals(prefix))
                .sorted(Map.Entry.comparingByKey())
                .map(it -> words(it.getValue()))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? Optional.empty() : Optional.of(DraftValue.text(words));
    }

    private static String words(DraftValue value) {
        return value.parsed() instanceof JsonObject item
                ? item.getString("name", item.getString("text", item.getString("url", "")))
                : "";
    }
}
