package co.ruta.pluginhost;

import co.ruta.contract.Breach;
import java.util.List;
import java.util.Optional;

/** A jar is not taken; the reasons are Spanish sentences for whoever put it there. */
final class PluginRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;
    private final transient List<Breach> breaches;
    private final transient Optional<PluginJar> jar;

    private PluginRefused(List<String> reasons, List<Breach> breaches, Optional<PluginJar> jar) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
        this.breaches = List.copyOf(breaches);
        this.jar = jar;
    }

    PluginRefused(List<String> reasons) {
        this(reasons, List.of(), Optional.empty());
    }

    PluginRefused(String reason) {
        this(List.of(reason));
    }

    /** Of a plugin that is known by name, but does not fulfil the contract. */
    static PluginRefused byContract(PluginJar jar, List<Breach> breaches) {
        return new PluginRefused(breaches.stream().map(Breach::toString).toList(), breaches, Optional.of(jar));
    }

    /** The same, of a plugin that is known by name. */
    PluginRefused of(PluginJar jar) {
        return new PluginRefused(reasons, breaches, Optional.of(jar));
    }

    List<String> reasons() {
        return reasons;
    }

    List<Breach> breaches() {
        return breaches;
    }

    Optional<PluginJar> jar() {
        return jar;
    }
}
