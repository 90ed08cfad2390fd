package co.ruta.pluginhost.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

final class WeaverTest {
    private final TickClass tick = TickClass.create();

    /** A whole library, of every construct a compiler writes, must still pass the virtual machine's verifier. */
    @Test
    void wovenLibrariesPassTheVerifier() throws Exception {
        Map<String, byte[]> woven = new HashMap<>();
        String library = org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (JarFile jar = new JarFile(library)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class") && entry.getName().startsWith("org/assertj/core/")) {
                    String name = name(entry.getName());
                    woven.put(name, new Weaver(tick).weave(name, content(jar, entry)));
                }
            }
        }
        Woven loader = new Woven(woven, tick);
        List<String> wrong = new ArrayList<>();
        for (String name : woven.keySet()) {
            try {
                MethodHandles.privateLookupIn(loader.loadClass(name), MethodHandles.lookup())
                        .ensureInitialized(loader.loadClass(name));
            } catch (VerifyError | ClassFormatError broken) {
                wrong.add(name + ": " + broken.getMessage());
            } catch (NoClassDefFoundError optional) {
                // of a library that is not here
            }
        }
        assertThat(woven.size()).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aHandlerThatCoversItselfIsRefused() {
        byte[] type = method(code -> {
            Label again = new Label();
            Label end = new Label();
            code.visitTryCatchBlock(again, end, again, null);
            code.visitInsn(Opcodes.ACONST_NULL);
            code.visitLabel(again);
            code.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {"java/lang/Throwable"});
            code.visitInsn(Opcodes.ATHROW);
            code.visitLabel(end);
        });
        assertThatThrownBy(() -> new Weaver(tick).weave("p.T", type))
                .isInstanceOf(Unweavable.class)
                .hasMessageContaining("vuelve sobre sí mismo");
    }

    @Test
    void nativeCodeIsRefused() {
        ClassWriter type = type();
        type.visitMethod(Opcodes.ACC_NATIVE, "f", "()V", null, null).visitEnd();
        assertThatThrownBy(() -> new Weaver(tick).weave("p.T", type.toByteArray()))
                .isInstanceOf(Unweavable.class)
                .hasMessageContaining("código nativo");
    }

    @Test
    void aClassOfAnotherNameIsRefused() {
        assertThatThrownBy(() -> new Weaver(tick).weave("p.U", type().toByteArray()))
                .isInstanceOf(Unweavable.class)
                .hasMessageContaining("dice llamarse p.T");
    }

    @Test
    void everyTickHasANameOfItsOwn() {
        assertThat(TickClass.create().name()).isNotEqualTo(TickClass.create().name());
    }

    private interface Code {
        void in(MethodVisitor method);
    }

    private static byte[] method(Code code) {
        ClassWriter type = type();
        MethodVisitor method = type.visitMethod(Opcodes.ACC_STATIC, "f", "()V", null, null);
        method.visitCode();
        code.in(method);
        method.visitMaxs(4, 4);
        method.visitEnd();
        return type.toByteArray();
    }

    private static ClassWriter type() {
        ClassWriter type = new ClassWriter(0);
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/T", null, "java/lang/Object", null);
        return type;
    }

    private static String name(String entry) {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    /** Prefers the woven classes. */
    private static final class Woven extends ClassLoader {
        private final Map<String, byte[]> classes;

        Woven(Map<String, byte[]> classes, TickClass tick) {
            super(WeaverTest.class.getClassLoader());
            this.classes = classes;
            byte[] bytes = tick.bytes();
            defineClass(tick.name(), bytes, 0, bytes.length);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
