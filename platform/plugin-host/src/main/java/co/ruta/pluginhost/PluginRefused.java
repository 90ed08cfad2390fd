package co.ruta.pluginhost;

import java.util.List;

/** A jar is not taken; the reasons are Spanish sentences for whoever put it there. */
final class PluginRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    PluginRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    PluginRefused(String reason) {
        this(List.of(reason));
    }

    List<String> reasons() {
        return reasons;
    }
}
