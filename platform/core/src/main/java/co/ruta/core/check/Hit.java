package co.ruta.core.check;

import co.ruta.sdk.check.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one of the host's checks found, before it has words and weight.
 *
 * @param variant which of the kind's sentences fits; empty for the only one
 * @param advice whether it is advice, however much the kind weighs
 */
record Hit(
        String where,
        List<String> also,
        String variant,
        Map<String, String> args,
        Optional<Suggestion> suggestion,
        boolean advice) {
    static Hit at(String where) {
        return new Hit(where, List.of(), "", Map.of(), Optional.empty(), false);
    }

    Hit variant(String name) {
        return new Hit(where, also, name, args, suggestion, advice);
    }

    Hit with(Map<String, String> more) {
        return new Hit(where, also, variant, more, suggestion, advice);
    }

    Hit also(List<String> paths) {
        return new Hit(where, paths, variant, args, suggestion, advice);
    }

    Hit suggesting(Suggestion value) {
        return new Hit(where, also, variant, args, Optional.of(value), advice);
    }

    Hit asAdvice() {
        return new Hit(where, also, variant, args, suggestion, true);
    }
}
