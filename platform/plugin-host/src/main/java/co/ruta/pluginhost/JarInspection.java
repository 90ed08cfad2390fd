package co.ruta.pluginhost;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a jar entry by entry, within limits, and says what keeps it from being a plugin. */
final class JarInspection {
    /** Where a plugin says which class implements {@code TerritoryPlugin}. */
    static final String SERVICE = "META-INF/services/co.ruta.sdk.TerritoryPlugin";

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_BYTES = 64L << 20;
    private static final int CLASS_FILE_OF_JAVA_1 = 44;
    private static final int HEADER = 8;

    private final List<String> reasons = new ArrayList<>();
    private final Set<String> classes = new HashSet<>();
    private long bytes;

    private JarInspection() {}

    /**
     * The names of the jar's classes, e.g. {@code a.b.C}.
     *
     * @throws PluginRefused with everything found
     */
    static Set<String> classes(Path jar) throws PluginRefused {
        JarInspection inspection = new JarInspection();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            inspection.look(zip);
        } catch (ZipException garbage) {
            throw new PluginRefused("El archivo no es un jar: está dañado o es de otro tipo.");
        } catch (IOException unreadable) {
            throw new PluginRefused("El archivo no se puede leer.");
        }
        if (!inspection.reasons.isEmpty()) {
            throw new PluginRefused(inspection.reasons);
        }
        return inspection.classes;
    }

    private void look(ZipFile zip) throws IOException {
        if (zip.size() > MAX_ENTRIES) {
            reasons.add("El jar tiene más de " + MAX_ENTRIES + " archivos.");
            return;
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                once("El jar tiene dos veces el archivo «" + entry.getName() + "».");
            }
            checkName(entry.getName());
            if (!entry.isDirectory()) {
                checkContent(zip, entry);
            }
            if (bytes > MAX_BYTES) {
                reasons.add("El jar ocupa más de " + (MAX_BYTES >> 20) + " MB al abrirse.");
                return;
            }
        }
    }

    private void checkName(String name) {
        boolean escapes = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (escapes) {
            once("El jar tiene un nombre que sale de su carpeta: «" + name + "».");
        }
        String inside = name.replaceFirst("^META-INF/versions/[0-9]+/", "");
        if (inside.startsWith("co/ruta/sdk/")) {
            once("El jar trae el SDK adentro; la plataforma ya lo da. Marque la dependencia como «provided».");
        } else if (inside.startsWith("org/pf4j/")) {
            once("El jar trae PF4J adentro; un complemento no lo necesita.");
        } else if (name.endsWith(".jar")) {
            once("El jar trae otro jar adentro («" + name + "»), que no se cargaría.");
        }
    }

    private void checkContent(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] header = content.readNBytes(HEADER);
            bytes += header.length;
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0 && bytes <= MAX_BYTES; read = content.read(buffer)) {
                bytes += read;
            }
            if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                checkClass(entry.getName(), header);
            }
        }
    }

    private void checkClass(String file, byte[] header) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        classes.add(name);
        boolean isClass = header.length == HEADER
                && (header[0] & 0xFF) == 0xCA
                && (header[1] & 0xFF) == 0xFE
                && (header[2] & 0xFF) == 0xBA
                && (header[3] & 0xFF) == 0xBE;
        if (!isClass) {
            once("La clase " + name + " está dañada.");
            return;
        }
        int java = (((header[6] & 0xFF) << 8) | (header[7] & 0xFF)) - CLASS_FILE_OF_JAVA_1;
        int ours = Runtime.version().feature();
        if (java > ours) {
            once("La clase " + name + " necesita Java " + java + " y la plataforma corre en Java " + ours
                    + ". Compile el complemento con «--release 17».");
        }
    }

    private void once(String reason) {
        if (!reasons.contains(reason) && reasons.size() < 20) {
            reasons.add(reason);
        }
    }
}
