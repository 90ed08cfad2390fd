package co.ruta.definitions;

import co.ruta.definitions.IdentityReader.ChosenPlugin;
import co.ruta.definitions.Problems.Code;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.Version;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.SettingDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a territory's values with the plugin it chooses; says nothing of them while the plugin is not there. */
final class PluginValues {
    private final Optional<PluginDefinition> plugin;
    private final Problems problems;

    PluginValues(Optional<ChosenPlugin> chosen, PluginLookup plugins, PluginMissing whenMissing, Problems problems) {
        this.problems = problems;
        this.plugin = chosen.flatMap(it -> plugins.find(it.choice().id()));
        chosen.ifPresent(it -> check(it, plugins, whenMissing));
    }

    private void check(ChosenPlugin chosen, PluginLookup plugins, PluginMissing whenMissing) {
        if (whenMissing == PluginMissing.IS_TOLERATED) {
            return; // whether it can serve is then a status, said where plugins are shown
        }
        if (plugin.isEmpty()) {
            problems.add(
                    Code.UNKNOWN_REFERENCE,
                    chosen.place(),
                    "No está el complemento «" + chosen.choice().id() + "».",
                    Closest.mend(chosen.choice().id().value(), plugins.ids()));
        } else if (!Version.parse(plugin.get().version())
                .map(chosen.choice().versions()::accepts)
                .orElse(false)) {
            problems.add(
                    Code.INCONSISTENT,
                    chosen.versionsPlace(),
                    "El complemento está en la versión " + plugin.get().version() + ", fuera de «"
                            + chosen.choice().versions() + "».",
                    "Amplíe el intervalo o instale otra versión del complemento.");
        }
    }

    Map<String, String> settings(Fields file) {
        Map<String, String> values = new LinkedHashMap<>();
        file.child("settings", true).ifPresent(fields -> {
            for (String name : fields.freeKeys()) {
                Located value = fields.located(name);
                values.put(name, value.text());
                plugin.ifPresent(it -> judge(it, new Located(name, fields.place(name)), value));
            }
        });
        file.end();
        return values;
    }

    private void judge(PluginDefinition definition, Located name, Located value) {
        Optional<SettingDefinition> setting = definition.setting(name.text());
        if (setting.isPresent() && !value.text().isEmpty()) {
            SettingReader.judge(setting.get(), value, problems);
        } else if (setting.isEmpty()) {
            unknown(name, Kinds.SETTING, it -> it.settings().stream().map(SettingDefinition::name));
        }
    }

    /** The plugin the territory chooses, where it is there. */
    Optional<PluginDefinition> definition() {
        return plugin;
    }

    void checkDeadline(Located id) {
        unknown(id, Kinds.DEADLINE, it -> it.deadlines().stream().map(DeadlineDefinition::id));
    }

    void checkEvent(Located id) {
        unknown(id, "evento del que depende un plazo", it -> it.deadlines().stream()
                .flatMap(deadline -> Stream.concat(deadline.opens().stream(), deadline.closes().stream()))
                .flatMap(rule -> rule instanceof After after ? Stream.of(after.event()) : Stream.empty()));
    }

    private void unknown(Located name, String kind, Function<PluginDefinition, Stream<String>> names) {
        plugin.ifPresent(definition -> {
            Set<String> known = names.apply(definition).collect(Collectors.toSet());
            if (!known.contains(name.text()) && !name.text().isEmpty()) {
                problems.add(
                        Code.UNKNOWN_REFERENCE,
                        name.place(),
                        "El complemento no tiene «" + name.text() + "» (" + kind + ").",
                        Closest.mend(name.text(), List.copyOf(known)));
            }
        });
    }
}
