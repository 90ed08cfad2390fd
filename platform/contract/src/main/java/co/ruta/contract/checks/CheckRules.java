package co.ruta.contract.checks;

import co.ruta.contract.Case;
import co.ruta.contract.fixture.CheckContexts;
import co.ruta.contract.fixture.Document;
import co.ruta.contract.fixture.Documents;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.SettingDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries each of the plugin's own checks on the whole collection of documents. */
public final class CheckRules {
    private CheckRules() {}

    public static void judge(Case plugin) {
        Set<CheckKind> kinds = new LinkedHashSet<>(plugin.definition().checks().own());
        kinds.retainAll(plugin.subject().behaviour().offers());
        if (kinds.isEmpty()) {
            return;
        }
        int cycle = plugin.subject().today().getYear();
        PriorityScheme scheme = plugin.definition().priorities();
        List<CheckContexts> contexts = Documents.contexts(cycle, defaults(plugin), scheme);
        for (CheckKind kind : kinds) {
            Trial trial = new Trial(plugin, kind);
            for (CheckContexts context : contexts) {
                List<Document> documents = Documents.of(cycle, scheme);
                List<Document> fresh = Documents.of(cycle, scheme);
                for (int it = 0; it < documents.size(); it++) {
                    trial.run(documents.get(it), fresh.get(it), context);
                }
            }
        }
    }

    private static Map<String, String> defaults(Case plugin) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (SettingDefinition setting : plugin.definition().settings()) {
            setting.fallback().ifPresent(it -> defaults.put(setting.name(), it));
        }
        return defaults;
    }
}
