package co.ruta.contract.names;

import co.ruta.sdk.check.HostKind;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.StageDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Who asks for a text: the host for stages, values and kinds, a plugin's code for the keys it holds. */
final class TextUses {
    private static final Set<String> PARTS = Set.of("what", "why", "mend");

    private final Set<String> exact = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> literals;

    TextUses(PluginDefinition definition, Set<String> literals) {
        this.literals = literals;
        for (StageDefinition stage : definition.stages()) {
            exact.add("stages." + stage.stage() + ".intro");
        }
        for (SettingDefinition setting : definition.settings()) {
            setting.allowed().forEach(it -> exact.add("settings." + setting.name() + "." + it));
        }
        Stream.concat(
                        definition.checks().own().stream(),
                        definition.checks().groups().stream()
                                .flatMap(it -> it.kinds().stream())
                                .map(it -> it.kind()))
                .forEach(it -> kinds.add(it.value()));
    }

    boolean uses(String key) {
        return exact.contains(key) || literals.contains(key) || literals.contains(message(key)) || ofKind(key);
    }

    /** A host kind's sentences may be replaced; an own kind's may have variants. */
    private boolean ofKind(String key) {
        String[] words = key.split("\\.");
        return words.length >= 3
                && words[0].equals("checks")
                && kinds.contains(words[1])
                && PARTS.contains(words[words.length - 1]);
    }

    private static String message(String key) {
        int last = key.lastIndexOf('.');
        return last > 0 && PARTS.contains(key.substring(last + 1)) ? key.substring(0, last) : key;
    }

    static boolean isHostKind(String kind) {
        return Stream.of(HostKind.values()).anyMatch(it -> it.name().equals(kind));
    }
}
