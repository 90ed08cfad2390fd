package co.ruta.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The SDK's signatures: its classes without what they do. Kept of each release, to compare the next with. */
final class Api {
    private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final Map<String, byte[]> classes = new TreeMap<>();

    private Api() {}

    /** Of a folder of class files. */
    static Api ofFolder(Path folder) throws IOException {
        Api api = new Api();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".class")).toList()) {
                api.classes.put(
                        folder.relativize(file).toString().replace('\\', '/'), stripped(Files.readAllBytes(file)));
            }
        }
        return api;
    }

    /** Of a jar that {@link #write} made. */
    static Api ofJar(Path jar) throws IOException {
        Api api = new Api();
        try (InputStream file = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                api.classes.put(entry.getName(), zip.readAllBytes());
            }
        }
        return api;
    }

    /** The same bytes for the same classes. */
    void write(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setTime(1_767_225_600_000L); // 2026-01-01T00:00:00Z, as the build's other archives
                zip.putNextEntry(entry);
                zip.write(one.getValue());
            }
        }
    }

    /** Everything a plugin can name, one line each. */
    Set<String> signatures() {
        Set<String> signatures = new TreeSet<>();
        classes.values().forEach(it -> new ClassReader(it).accept(new Lister(signatures), ClassReader.SKIP_CODE));
        return signatures;
    }

    private static byte[] stripped(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Stripper(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** Leaves out what no plugin sees. */
    private static final class Stripper extends ClassVisitor {
        Stripper(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String type, @Nullable String generic, @Nullable Object value) {
            return (access & SEEN) == 0 ? null : super.visitField(access, name, type, generic, value);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String generic, String @Nullable [] thrown) {
            return (access & SEEN) == 0 ? null : super.visitMethod(access, name, type, generic, thrown);
        }
    }

    private static final class Lister extends ClassVisitor {
        private final Set<String> signatures;
        private String owner = "";

        Lister(Set<String> signatures) {
            super(Opcodes.ASM9);
            this.signatures = signatures;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String generic,
                @Nullable String parent,
                String[] interfaces) {
            owner = name;
            if ((access & SEEN) != 0) {
                signatures.add(name + (generic == null ? "" : " " + generic) + " " + String.join(",", interfaces));
            }
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String type, @Nullable String generic, @Nullable Object value) {
            if ((access & SEEN) != 0) {
                signatures.add(owner + "." + name + " " + (generic == null ? type : generic));
            }
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String generic, String @Nullable [] thrown) {
            if ((access & SEEN) != 0) {
                signatures.add(owner + "." + name + (generic == null ? type : generic));
            }
            return null;
        }
    }
}
