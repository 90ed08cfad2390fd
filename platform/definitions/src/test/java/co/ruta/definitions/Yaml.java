package co.ruta.definitions;

import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/** Trees → YAML text. */
final class Yaml {
    private Yaml() {}

    static String text(Object tree) {
        return new Dump(DumpSettings.builder().setDereferenceAliases(true).build()).dumpToString(tree);
    }

    static Map<String, String> texts(Map<String, Object> trees) {
        Map<String, String> texts = new TreeMap<>();
        trees.forEach((file, tree) -> texts.put(file, text(tree)));
        return texts;
    }
}
