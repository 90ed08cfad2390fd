package co.ruta.core.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a finding says, by message key; a territory's texts come before the host's. */
final class Sentences {
    private final Map<String, String> own;

    /** @param own texts of the definitions: {@code <key>.what}, {@code <key>.why}, {@code <key>.mend} */
    Sentences(Map<String, String> own) {
        this.own = own;
    }

    /** Key of a host kind's sentences. */
    static String key(String kind, String variant) {
        return "checks." + kind + (variant.isEmpty() ? "" : "." + variant);
    }

    /** The sentence filled with the arguments; empty when there is none. */
    String say(String key, Part part, Map<String, String> args) {
        String full = key + "." + part.name().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(own.get(full))
                .or(() -> Optional.ofNullable(HostTexts.TEXTS.get(full)))
                .or(() -> part == Part.WHAT ? Optional.ofNullable(own.get(key)) : shared(key, part))
                .map(it -> fill(it, args))
                .orElse("");
    }

    /** A variant has its own "what"; "why" and "mend" may be the kind's. */
    private Optional<String> shared(String key, Part part) {
        int last = key.lastIndexOf('.');
        if (last <= "checks.".length()) {
            return Optional.empty();
        }
        String kind = key.substring(0, last) + "." + part.name().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(own.get(kind)).or(() -> Optional.ofNullable(HostTexts.TEXTS.get(kind)));
    }

    private static String fill(String text, Map<String, String> args) {
        String filled = text;
        for (Map.Entry<String, String> arg : args.entrySet()) {
            filled = filled.replace("{" + arg.getKey() + "}", arg.getValue());
        }
        return filled;
    }

    /** The three things a finding says. */
    enum Part {
        WHAT,
        WHY,
        MEND
    }
}
