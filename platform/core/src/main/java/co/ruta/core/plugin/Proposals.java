package co.ruta.core.plugin;

import co.ruta.core.Service;
import co.ruta.core.folder.Folder;
import co.ruta.sdk.Version;
import co.ruta.sdk.definition.PluginDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What taking a judged jar would be: which act, what changes, and for whom. */
@Service
class Proposals {
    private final PluginStore store;
    private final PluginRegister plugins;
    private final DefinitionFiles reader;
    private final AffectedTerritories affected;

    @Inject
    Proposals(PluginStore store, PluginRegister plugins, DefinitionFiles reader, AffectedTerritories affected) {
        this.store = store;
        this.plugins = plugins;
        this.reader = reader;
        this.affected = affected;
    }

    Proposal of(Verdict verdict) {
        List<Activation> history =
                verdict.plugin().map(it -> store.history(it.value())).orElse(List.of());
        Optional<Activation> now = history.stream().findFirst();
        if (!verdict.sound()) {
            return new Proposal(verdict, now, PluginAct.INSTALLED, List.of(), List.of(), List.of());
        }
        PluginDefinition next = reader.read(verdict.files());
        List<DefinitionChange> changes = now.map(it -> DefinitionDifferences.between(
                        plugins.published(it.definition()).definition(), next))
                .orElse(List.of());
        return new Proposal(
                verdict,
                now,
                act(now, verdict.version().orElse("")),
                changes,
                changes.isEmpty() ? unsaid(now, verdict) : List.of(),
                affected.of(verdict.plugin().orElseThrow(), history, Optional.of(next)));
    }

    private List<String> unsaid(Optional<Activation> now, Verdict verdict) {
        Map<String, String> old = now.flatMap(it -> store.definition(it.definition()))
                .map(Folder::files)
                .orElse(verdict.files());
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(verdict.files().keySet());
        names.removeIf(it -> Optional.ofNullable(old.get(it))
                .equals(Optional.ofNullable(verdict.files().get(it))));
        return List.copyOf(names);
    }

    private static PluginAct act(Optional<Activation> now, String version) {
        if (now.isEmpty() || now.get().act() == PluginAct.REMOVED) {
            return PluginAct.INSTALLED;
        }
        Optional<Version> old = Version.parse(now.get().version());
        boolean earlier = Version.parse(version)
                .filter(it -> old.isPresent() && it.compareTo(old.get()) < 0)
                .isPresent();
        return earlier ? PluginAct.ROLLED_BACK : PluginAct.UPGRADED;
    }
}
