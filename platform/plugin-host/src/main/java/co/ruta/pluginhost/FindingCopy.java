package co.ruta.pluginhost;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.check.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a plugin's findings over, value by value: generics promise nothing about what foreign code puts into a list, and a
 * list or map of the plugin's own class would keep its loader. Runs inside the guarded call, since reading runs its code.
 */
final class FindingCopy {
    /** More than that from one check over one document helps nobody and says the check is broken. */
    static final int MOST_FINDINGS = 1_000;

    private static final int MOST_ENTRIES = 100;
    private static final int MOST_PATH = 300;
    private static final int MOST_TEXT = 2_000;

    private final CheckKind asked;

    FindingCopy(CheckKind asked) {
        this.asked = asked;
    }

    /** @throws Nonsense with what is wrong with the answer as a whole or with one finding */
    List<Finding> of(@Nullable Object answer) throws Nonsense {
        List<Finding> copies = new ArrayList<>();
        for (Object one : list(answer, MOST_FINDINGS, "hallazgos")) {
            if (!(one instanceof Finding finding)) {
                throw new Nonsense("respondió una lista con algo que no es un hallazgo");
            }
            copies.add(copy(finding));
        }
        return List.copyOf(copies);
    }

    private Finding copy(Finding finding) throws Nonsense {
        if (!asked.equals(finding.kind())) {
            throw new Nonsense("respondió a " + asked.value() + " con un hallazgo de otra clase");
        }
        if (!(((Object) finding.severity()) instanceof Severity severity)
                || !(((Object) finding.source()) instanceof SourceRef source)) {
            throw new Nonsense("respondió un hallazgo sin gravedad o sin fuente");
        }
        List<String> also = new ArrayList<>();
        for (Object path : list(finding.also(), MOST_ENTRIES, "lugares")) {
            also.add(path(path));
        }
        String key = path(finding.messageKey());
        if (key.isBlank()) {
            throw new Nonsense("respondió un hallazgo sin «messageKey»");
        }
        return new Finding(
                asked,
                severity,
                path(finding.where()),
                also,
                key,
                args(finding.args()),
                suggestion(finding.suggestion()),
                new SourceRef(text(source.document()), text(source.section())));
    }

    private static Map<String, String> args(Map<?, ?> args) throws Nonsense {
        Map<String, String> copy = new LinkedHashMap<>();
        for (Object entry : list(args.entrySet(), MOST_ENTRIES, "valores")) {
            Map.Entry<?, ?> arg = (Map.Entry<?, ?>) entry;
            copy.put(path(arg.getKey()), text(arg.getValue()));
        }
        return copy;
    }

    private static Optional<Suggestion> suggestion(@Nullable Object answer) throws Nonsense {
        if (!(answer instanceof Optional<?> suggested)) {
            throw new Nonsense("respondió un hallazgo con «suggestion» nula");
        }
        if (suggested.isEmpty()) {
            return Optional.empty();
        }
        if (!(suggested.get() instanceof Suggestion suggestion)
                || !(((Object) suggestion.type()) instanceof Suggestion.Type type)) {
            throw new Nonsense("respondió un hallazgo con una sugerencia que no lo es");
        }
        return Optional.of(new Suggestion(path(suggestion.path()), type, text(suggestion.value())));
    }

    private static List<Object> list(@Nullable Object answer, int most, String what) throws Nonsense {
        if (!(answer instanceof Iterable<?> values)) {
            throw new Nonsense("respondió null en vez de una lista de " + what);
        }
        List<Object> copy = new ArrayList<>();
        for (Object value : values) {
            if (copy.size() == most) {
                throw new Nonsense("respondió más de " + most + " " + what);
            }
            if (value == null) {
                throw new Nonsense("respondió una lista de " + what + " con un null");
            }
            copy.add(value);
        }
        return copy;
    }

    /** Names and places are short and of one line. */
    private static String path(@Nullable Object value) throws Nonsense {
        String text = string(value);
        if (text.length() > MOST_PATH || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new Nonsense("respondió un lugar o nombre de más de " + MOST_PATH + " letras o de varias líneas");
        }
        return text;
    }

    /** Quoted words may be long; what is cut is seen to be cut. */
    private static String text(@Nullable Object value) throws Nonsense {
        String text = string(value);
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "…" : text;
    }

    private static String string(@Nullable Object value) throws Nonsense {
        if (!(value instanceof String text)) {
            throw new Nonsense("respondió un hallazgo con un null o algo que no es texto");
        }
        return text;
    }
}
