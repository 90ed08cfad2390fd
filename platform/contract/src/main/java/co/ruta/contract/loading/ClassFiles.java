package co.ruta.contract.loading;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Breaches;
import co.ruta.contract.Spot;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** The classes of a jar, read and not loaded. */
public final class ClassFiles {
    private static final int JAVA_1 = 44;
    /** What the platform promises to run on. */
    private static final int JAVA = 17;

    private static final int PREVIEW = 0xFFFF;

    private final Map<String, ClassNode> classes = new TreeMap<>();

    private ClassFiles() {}

    /** Reads those it can, and notes what is wrong with the others. */
    public static ClassFiles read(Map<String, byte[]> content, Breaches breaches) {
        ClassFiles files = new ClassFiles();
        new TreeMap<>(content).forEach((name, bytes) -> {
            if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")) {
                files.read(name, bytes, breaches);
            }
        });
        return files;
    }

    private void read(String name, byte[] bytes, Breaches breaches) {
        if (bytes.length < 8 || (head(bytes, 0) << 16 | head(bytes, 2)) != 0xCAFEBABE) {
            damaged(name, breaches);
            return;
        }
        int java = head(bytes, 6) - JAVA_1;
        if (java > JAVA || head(bytes, 4) == PREVIEW) {
            breaches.add(
                    "CLASS_TOO_NEW",
                    Part.LOADING,
                    Spot.of(name),
                    "La clase necesita Java " + java + (head(bytes, 4) == PREVIEW ? " con funciones preliminares" : "")
                            + " y la plataforma promete Java " + JAVA + ".",
                    "Compile el complemento con «--release " + JAVA + "».");
            return;
        }
        try {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
            classes.put(node.name, node);
        } catch (RuntimeException unreadable) { // ASM has no exception of its own for what is no class file
            damaged(name, breaches);
        }
    }

    private static void damaged(String name, Breaches breaches) {
        breaches.add(
                "CLASS_DAMAGED",
                Part.LOADING,
                Spot.of(name),
                "La clase está dañada.",
                "Compile de nuevo el complemento.");
    }

    private static int head(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    Iterable<ClassNode> all() {
        return classes.values();
    }

    Optional<ClassNode> find(String internalName) {
        return Optional.ofNullable(classes.get(internalName));
    }

    /** Whether a class of the jar is, by itself or by those it extends, of an SDK type. */
    boolean is(ClassNode type, String sdkType) {
        if (type.interfaces.contains(sdkType)
                || type.interfaces.stream().flatMap(it -> find(it).stream()).anyMatch(it -> is(it, sdkType))) {
            return true;
        }
        return type.superName != null
                && find(type.superName).filter(it -> is(it, sdkType)).isPresent();
    }

    /** Every text constant in the code. */
    public Set<String> literals() {
        Set<String> literals = new LinkedHashSet<>();
        for (ClassNode type : classes.values()) {
            type.fields.forEach(it -> {
                if (it.value instanceof String text) {
                    literals.add(text);
                }
            });
            type.methods.forEach(method -> {
                for (AbstractInsnNode code : method.instructions) {
                    if (code instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                        literals.add(text);
                    }
                }
            });
        }
        return literals;
    }

    /** The source file of a class, as far as it says. */
    static String source(ClassNode type) {
        int folder = type.name.lastIndexOf('/') + 1;
        return type.sourceFile == null ? type.name + ".class" : type.name.substring(0, folder) + type.sourceFile;
    }
}
