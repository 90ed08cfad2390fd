package co.ruta.pluginhost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** Says what keeps a jar's content from being a plugin or one of its libraries. */
final class JarInspection {
    /** Where a plugin says which class implements {@code TerritoryPlugin}. */
    static final String SERVICE = "META-INF/services/co.ruta.sdk.TerritoryPlugin";

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final int MOST_MANIFEST = 64 << 10;
    private static final int MOST_REASONS = 20;
    private static final int CLASS_FILE_OF_JAVA_1 = 44;
    private static final int HEADER = 8;
    private static final Pattern VERSIONED = Pattern.compile("^META-INF/versions/[0-9]+/");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|zip|war|ear|jmod)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NATIVE =
            Pattern.compile(".*\\.(so|so\\.[0-9.]+|dll|dylib|jnilib|exe)", Pattern.CASE_INSENSITIVE);
    private static final List<String> AGENT =
            List.of("Premain-Class", "Agent-Class", "Launcher-Agent-Class", "Boot-Class-Path");

    private final String jar;
    private final boolean library;
    private final List<String> reasons = new ArrayList<>();
    private final Set<String> classes = new HashSet<>();

    private JarInspection(String jar, boolean library) {
        this.jar = jar;
        this.library = library;
    }

    /** Judges the plugin's own entries. */
    static JarInspection own(Map<String, byte[]> entries) {
        return new JarInspection("El jar", false).inspect(entries);
    }

    /** Judges a library; what such jars usually carry for other uses is not loaded, and passed over here. */
    static JarInspection library(String name, Map<String, byte[]> entries) {
        return new JarInspection("lib/" + name, true).inspect(entries);
    }

    /** The names of the classes that would be loaded, e.g. {@code a.b.C}. */
    Set<String> classes() {
        return classes;
    }

    /** Everything found; empty when it may be loaded. */
    List<String> reasons() {
        return reasons;
    }

    private JarInspection inspect(Map<String, byte[]> entries) {
        entries.forEach(this::inspect);
        Optional.ofNullable(entries.get(MANIFEST)).ifPresent(this::manifest);
        return this;
    }

    private void inspect(String name, byte[] content) {
        String inside = VERSIONED.matcher(name).replaceFirst("");
        if (inside.startsWith("co/ruta/sdk/")) {
            say(jar + " trae el SDK adentro; la plataforma ya lo da. Marque la dependencia como «provided».");
        } else if (inside.startsWith("org/pf4j/")) {
            say(jar + " trae PF4J adentro; un complemento no lo necesita.");
        } else if (inside.startsWith("java/")) {
            say(jar + " trae clases del paquete java, que son de Java mismo.");
        } else if (ARCHIVE.matcher(name).matches() || startsWith(content, 'P', 'K', 3, 4)) {
            say(jar + " trae otro jar adentro («" + name + "»), que no se cargaría.");
        } else if (NATIVE.matcher(name).matches() || startsWith(content, 0x7F, 'E', 'L', 'F')) {
            say(jar + " trae código nativo («" + name + "»), que no se admite.");
        }
        if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
            if (!name.startsWith("META-INF/")) {
                checkClass(name, content);
            } else if (!library) {
                say(jar + " trae clases distintas para otras versiones de Java («" + name
                        + "»): lo que se verificó no sería lo que corre.");
            }
        }
    }

    private void checkClass(String file, byte[] content) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        classes.add(name);
        if (content.length < HEADER || !startsWith(content, 0xCA, 0xFE, 0xBA, 0xBE)) {
            say("La clase " + name + " está dañada.");
            return;
        }
        int java = (((content[6] & 0xFF) << 8) | (content[7] & 0xFF)) - CLASS_FILE_OF_JAVA_1;
        int ours = Runtime.version().feature();
        if (java > ours) {
            say("La clase " + name + " necesita Java " + java + " y la plataforma corre en Java " + ours
                    + ". Compile el complemento con «--release 17».");
        }
    }

    private void manifest(byte[] content) {
        if (content.length > MOST_MANIFEST) {
            say(jar + " trae un manifiesto de más de " + (MOST_MANIFEST >> 10) + " KB.");
            return;
        }
        try {
            Attributes main = new Manifest(new ByteArrayInputStream(content)).getMainAttributes();
            if (!library && main.getValue(Attributes.Name.CLASS_PATH) != null) {
                say(jar + " nombra otros archivos en «Class-Path» de su manifiesto; tráigalos en lib/ de un zip.");
            }
            for (String agent : AGENT) {
                if (main.getValue(agent) != null) {
                    say(jar + " pide en su manifiesto ser agente de Java («" + agent + "»), que no se admite.");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            say(jar + " trae un manifiesto que no se puede leer.");
        }
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private void say(String reason) {
        if (!reasons.contains(reason) && reasons.size() < MOST_REASONS) {
            reasons.add(reason);
        }
    }
}
