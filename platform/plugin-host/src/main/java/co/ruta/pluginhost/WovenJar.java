package co.ruta.pluginhost;

import co.ruta.pluginhost.weave.TickClass;
import co.ruta.pluginhost.weave.Unweavable;
import co.ruta.pluginhost.weave.Weaver;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The jar that is really loaded: written by the host from entries it has judged, its classes woven. Nothing that could make
 * a loader look elsewhere comes along: no manifest, no signatures, no versions for other Javas.
 */
final class WovenJar {
    private final Weaver weaver;

    WovenJar(TickClass tick) {
        this.weaver = new Weaver(tick);
    }

    /** @throws PluginRefused with every class that cannot be woven */
    void write(Map<String, byte[]> entries, Path target) throws IOException, PluginRefused {
        List<String> reasons = new ArrayList<>();
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (belongs(entry.getKey()) && reasons.size() < 20) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(content(entry.getKey(), entry.getValue(), reasons));
                }
            }
        }
        if (!reasons.isEmpty()) {
            Files.deleteIfExists(target);
            throw new PluginRefused(reasons);
        }
    }

    private byte[] content(String name, byte[] bytes, List<String> reasons) {
        if (!name.endsWith(".class")) {
            return bytes;
        }
        try {
            return weaver.weave(
                    name.substring(0, name.length() - ".class".length()).replace('/', '.'), bytes);
        } catch (Unweavable damaged) {
            reasons.add(damaged.sentence());
            return bytes;
        }
    }

    private static boolean belongs(String name) {
        boolean metadata = name.startsWith("META-INF/") && !name.startsWith("META-INF/services/");
        return !metadata && !name.endsWith("module-info.class");
    }
}
