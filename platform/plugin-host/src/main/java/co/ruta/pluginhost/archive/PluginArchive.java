package co.ruta.pluginhost.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plugin as it came: its own jar, or a zip that holds one jar and its libraries below {@code lib/}.
 *
 * @param own the plugin's entries, name → content
 * @param libraries file name → entries
 */
public record PluginArchive(Map<String, byte[]> own, Map<String, Map<String, byte[]>> libraries) {
    private static final String LIBRARIES = "lib/";

    /**
     * Opens an archive in memory.
     *
     * @throws UnsafeArchive with what makes it unsafe, damaged or no plugin
     */
    public static PluginArchive open(byte[] bytes) throws UnsafeArchive {
        Allowance allowance = Allowance.ofPlugin();
        Map<String, byte[]> entries = entries(bytes, allowance);
        List<String> jars = entries.keySet().stream()
                .filter(it -> it.endsWith(".jar") && !it.contains("/"))
                .toList();
        if (entries.containsKey("plugin.properties") || jars.isEmpty()) {
            return new PluginArchive(entries, Map.of());
        }
        return zipped(entries, jars, allowance);
    }

    /** What the contract looks at: the plugin's own entries, and the classes of its libraries. */
    public Map<String, byte[]> content() {
        Map<String, byte[]> content = new LinkedHashMap<>();
        libraries
                .values()
                .forEach(it -> it.forEach((name, bytes) -> {
                    if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                        content.put(name, bytes);
                    }
                }));
        content.putAll(own);
        return content;
    }

    private static PluginArchive zipped(Map<String, byte[]> entries, List<String> jars, Allowance allowance)
            throws UnsafeArchive {
        List<String> reasons = new ArrayList<>();
        if (jars.size() > 1) {
            reasons.add("El zip trae " + jars.size() + " jar en su raíz; debe traer uno, el del complemento.");
        }
        Map<String, Map<String, byte[]>> libraries = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String name = entry.getKey();
            boolean library =
                    name.startsWith(LIBRARIES) && name.endsWith(".jar") && name.indexOf('/', LIBRARIES.length()) < 0;
            if (library) {
                libraries.put(name.substring(LIBRARIES.length()), inside(name, entry.getValue(), allowance));
            } else if (!jars.contains(name)) {
                reasons.add("El zip trae «" + name + "»; solo puede traer el jar del complemento y jar en lib/.");
            }
        }
        if (!reasons.isEmpty()) {
            throw new UnsafeArchive(reasons.subList(0, Math.min(20, reasons.size())));
        }
        String own = jars.get(0);
        return new PluginArchive(inside(own, entries.getOrDefault(own, new byte[0]), allowance), libraries);
    }

    private static Map<String, byte[]> inside(String name, byte[] jar, Allowance allowance) throws UnsafeArchive {
        try {
            return entries(jar, allowance);
        } catch (UnsafeArchive unsafe) {
            throw new UnsafeArchive(
                    unsafe.reasons().stream().map(it -> name + ": " + it).toList());
        }
    }

    private static Map<String, byte[]> entries(byte[] archive, Allowance allowance) throws UnsafeArchive {
        Bytes bytes = new Bytes(archive);
        Directory.Listing listing = Directory.read(bytes, allowance, Directory.STRICT);
        Names.check(listing.entries(), false);
        return new Contents(bytes, allowance).of(listing);
    }
}
