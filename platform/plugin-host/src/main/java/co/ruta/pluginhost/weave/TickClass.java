package co.ruta.pluginhost.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One plugin's own copy of {@link Tick}: its name, its class file and, once defined, its switch. */
public final class TickClass {
    private static final String TEMPLATE = Type.getInternalName(Tick.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String name;
    private @Nullable Field on;

    private TickClass(String name) {
        this.name = name;
    }

    /** A copy under a fresh name of 128 random bits, so that no plugin can have been written against it. */
    public static TickClass create() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new TickClass("ruta.Tick" + HexFormat.of().formatHex(bits));
    }

    /** The same name with a switch of its own: for a second loader over the same woven classes. */
    public TickClass again() {
        return new TickClass(name);
    }

    /** As {@code Class.forName} wants it. */
    public String name() {
        return name;
    }

    String internalName() {
        return name.replace('.', '/');
    }

    /** The class file, to be defined in a loader the plugin's loader asks. */
    public byte[] bytes() {
        try (InputStream template = Tick.class.getResourceAsStream("Tick.class")) {
            if (template == null) {
                throw new IllegalStateException("The class file of Tick is not there");
            }
            ClassWriter copy = new ClassWriter(0);
            new ClassReader(template).accept(new Renaming(copy, internalName()), ClassReader.SKIP_DEBUG);
            return copy.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Ties the defined copy to the host.
     *
     * @param stop called by every tick while the switch is on
     * @param array told the bytes of a large array about to be made
     * @param forbidden told what the plugin was about to do to the whole virtual machine
     */
    public void connect(Class<?> defined, Runnable stop, LongConsumer array, Consumer<String> forbidden) {
        try {
            set(defined, "stop", stop);
            set(defined, "array", array);
            set(defined, "forbidden", forbidden);
            Field field = defined.getDeclaredField("on");
            field.setAccessible(true);
            on = field;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Turns the plugin's ticks on or off. */
    public void turn(boolean to) {
        try {
            if (on != null) {
                on.setBoolean(null, to);
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Class<?> defined, String field, Object value) throws ReflectiveOperationException {
        Field target = defined.getDeclaredField(field);
        target.setAccessible(true);
        target.set(null, value);
    }

    /** Writes the template under another name. */
    private static final class Renaming extends ClassVisitor {
        private final String to;

        Renaming(ClassVisitor next, String to) {
            super(Opcodes.ASM9, next);
            this.to = to;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                String superName,
                String[] interfaces) {
            super.visit(version, access, to, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    super.visitFieldInsn(opcode, renamed(owner), field, type);
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean of) {
                    super.visitMethodInsn(opcode, renamed(owner), method, type, of);
                }
            };
        }

        private String renamed(String owner) {
            return owner.equals(TEMPLATE) ? to : owner;
        }
    }
}
