package co.ruta.core.plugin;

import java.util.List;
import java.util.Optional;

/**
 * A jar before it is activated, and whom that would concern.
 *
 * @param now how the plugin stands; empty when there is none of that name
 * @param act what activating it would be
 * @param differences what would change for people, against what is in force or was last
 * @param unsaid definition files that differ without a difference that can be told in words
 * @param affected every territory that chose the plugin
 */
public record Proposal(
        Verdict verdict,
        Optional<Activation> now,
        PluginAct act,
        List<DefinitionChange> differences,
        List<String> unsaid,
        List<Affected> affected) {
    public Proposal {
        differences = List.copyOf(differences);
        unsaid = List.copyOf(unsaid);
        affected = List.copyOf(affected);
    }

    /** The generation an order for it must have seen. */
    public long generation() {
        return now.map(Activation::generation).orElse(0L);
    }

    /** The territories that would be without plugin and are not now. */
    public List<Affected> leaving() {
        return affected.stream().filter(Affected::leaves).toList();
    }

    /** Whether these very bytes serve already. */
    public boolean servesAlready() {
        return now.filter(Activation::serves)
                .flatMap(Activation::jar)
                .filter(verdict.sha256()::equals)
                .isPresent();
    }
}
