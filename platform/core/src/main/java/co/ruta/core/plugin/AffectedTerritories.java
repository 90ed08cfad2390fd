package co.ruta.core.plugin;

import co.ruta.core.Service;
import co.ruta.core.plugin.PinnedDocuments.Count;
import co.ruta.core.plugin.PluginUse.User;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.SettingDefinition;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says to whom an act on a plugin matters, before it is done. */
@Service
class AffectedTerritories {
    private final PluginUse use;
    private final PinnedDocuments documents;
    private final Plugins plugins;

    @Inject
    AffectedTerritories(PluginUse use, PinnedDocuments documents, Plugins plugins) {
        this.use = use;
        this.documents = documents;
        this.plugins = plugins;
    }

    /**
     * Every territory that chose the plugin.
     *
     * @param history the plugin's acts, newest first
     * @param next the definitions that would be in force; empty when none would
     */
    List<Affected> of(PluginId plugin, List<Activation> history, Optional<PluginDefinition> next) {
        Optional<Activation> now = history.stream().findFirst();
        Optional<PluginDefinition> before =
                now.map(it -> plugins.published(it.definition()).definition());
        Map<String, Map<String, Long>> pinned = pinned(history);
        return use.of(plugin).stream()
                .map(user -> new Affected(
                        user.id(),
                        user.name(),
                        user.versions().toString(),
                        now.filter(Activation::serves)
                                .filter(it -> user.accepts(it.version()))
                                .isPresent(),
                        next.filter(it -> user.accepts(it.version())).isPresent(),
                        pinned.getOrDefault(user.id().value(), Map.of()).entrySet().stream()
                                .map(it -> new Affected.Pinned(it.getKey(), it.getValue()))
                                .toList(),
                        next.map(it -> settings(user, before, it)).orElse(List.of())))
                .toList();
    }

    /** Territory → version → open documents. */
    private Map<String, Map<String, Long>> pinned(List<Activation> history) {
        Map<String, String> versions = new HashMap<>();
        history.forEach(it -> versions.put(it.definition(), it.version()));
        Map<String, Map<String, Long>> open = new HashMap<>();
        for (Count count : documents.of(versions.keySet())) {
            if (isOpen(count)) {
                open.computeIfAbsent(count.territory().value(), it -> new TreeMap<>())
                        .merge(versions.getOrDefault(count.definition(), ""), count.documents(), Long::sum);
            }
        }
        return open;
    }

    private boolean isOpen(Count count) {
        return !plugins.published(count.definition())
                .definition()
                .process(count.process())
                .flatMap(it -> it.state(count.state()))
                .map(it -> it.end())
                .orElse(false);
    }

    private static List<String> settings(User user, Optional<PluginDefinition> before, PluginDefinition next) {
        List<String> sentences = new ArrayList<>();
        user.settings().keySet().stream()
                .sorted()
                .filter(it -> next.setting(it).isEmpty())
                .map(it -> "El parámetro «" + it + "», que el territorio fija, ya no existe: su valor no contaría.")
                .forEach(sentences::add);
        next.settings().stream()
                .filter(it -> before.flatMap(old -> old.setting(it.name())).isEmpty())
                .filter(it -> !user.settings().containsKey(it.name()))
                .map(AffectedTerritories::fresh)
                .forEach(sentences::add);
        next.settings().stream()
                .filter(it -> !it.allowed().isEmpty() && user.settings().containsKey(it.name()))
                .filter(it -> !it.allowed().contains(user.settings().get(it.name())))
                .map(it -> "El parámetro «" + it.name() + "» ya no admite el valor «"
                        + user.settings().get(it.name()) + "»; admite "
                        + it.allowed().stream().collect(Collectors.joining(", ")) + ".")
                .forEach(sentences::add);
        return sentences;
    }

    private static String fresh(SettingDefinition it) {
        return "Aparece el parámetro «" + it.name() + "» (" + it.help() + "): "
                + it.fallback()
                        .map(value -> "mientras el territorio no lo fije vale «" + value + "».")
                        .orElse("el territorio tendría que fijarlo.");
    }
}
