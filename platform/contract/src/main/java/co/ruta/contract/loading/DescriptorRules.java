package co.ruta.contract.loading;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Breaches;
import co.ruta.contract.Spot;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Sdk;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** {@code plugin.properties}: who the plugin is, and which SDK it was written for. */
final class DescriptorRules {
    static final String FILE = "plugin.properties";

    private final Optional<String> text;
    private final Breaches breaches;

    DescriptorRules(Map<String, byte[]> content, Breaches breaches) {
        this.text = Optional.ofNullable(content.get(FILE)).map(it -> new String(it, StandardCharsets.UTF_8));
        this.breaches = breaches;
    }

    void judge(Optional<PluginDefinition> definition) {
        if (text.isEmpty()) {
            breach(
                    "",
                    "DESCRIPTOR_MISSING",
                    "Falta plugin.properties en la raíz del jar: no dice qué complemento es.",
                    "Créelo en src/main/resources con plugin.id, plugin.version y plugin.requires.");
            return;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text.get()));
        } catch (IOException | IllegalArgumentException malformed) {
            breach(
                    "",
                    "DESCRIPTOR_UNREADABLE",
                    "plugin.properties no se puede leer: tiene una secuencia \\u incompleta.",
                    "Escriba las letras tal cual, en UTF-8.");
            return;
        }
        judgeIdentity(properties, definition);
        judgeRange(value(properties, "plugin.requires"));
        for (String unused : List.of("plugin.dependencies", "plugin.class")) {
            if (!value(properties, unused).isEmpty()) {
                breach(
                        unused,
                        "DESCRIPTOR_KEY_UNUSED",
                        "«" + unused + "» no se usa: "
                                + (unused.endsWith("class")
                                        ? "la clase se nombra en " + ServiceRules.FILE + "."
                                        : "un complemento no depende de otro."),
                        "Quítela.");
            }
        }
    }

    private void judgeIdentity(Properties properties, Optional<PluginDefinition> definition) {
        String id = value(properties, "plugin.id");
        String version = value(properties, "plugin.version");
        if (!isId(id)) {
            breach(
                    "plugin.id",
                    "DESCRIPTOR_ID",
                    "«plugin.id» es «" + id + "».",
                    "Debe ser palabras en minúscula unidas por guiones, como su carpeta.");
        }
        if (Version.parse(version).isEmpty()) {
            breach(
                    "plugin.version",
                    "DESCRIPTOR_VERSION",
                    "«plugin.version» es «" + version + "».",
                    "Debe ser como 1.0.0.");
        }
        definition
                .filter(it -> !it.id().value().equals(id) || !it.version().equals(version))
                .ifPresent(it -> breach(
                        "plugin.version",
                        "DESCRIPTOR_DISAGREES",
                        "plugin.properties dice " + id + " " + version + " y definitions/plugin.yaml dice " + it.id()
                                + " " + it.version() + ".",
                        "Deben decir lo mismo."));
    }

    private void judgeRange(String requires) {
        Optional<VersionRange> range = VersionRange.parse(requires);
        if (range.isEmpty()) {
            breach(
                    "plugin.requires",
                    "DESCRIPTOR_REQUIRES",
                    "«plugin.requires» es «" + requires + "».",
                    "Diga qué versiones del SDK sirven, como >=" + Sdk.VERSION + " <" + (Sdk.VERSION.major() + 1)
                            + ".0.0.");
        } else if (!range.get().accepts(Sdk.VERSION)) {
            breach(
                    "plugin.requires",
                    "SDK_OUT_OF_RANGE",
                    "El complemento pide el SDK " + requires + " y la plataforma tiene el " + Sdk.VERSION + ".",
                    "Pruébelo con este SDK y amplíe el intervalo.");
        }
    }

    private void breach(String key, String code, String problem, String mend) {
        breaches.add(code, Part.LOADING, new Spot(FILE, line(key)), problem, mend);
    }

    private int line(String key) {
        List<String> lines = text.orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!key.isEmpty() && lines.get(i).strip().startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String value(Properties properties, String key) {
        return properties.getProperty(key, "").strip();
    }

    private static boolean isId(String text) {
        try {
            return new PluginId(text).value().equals(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
