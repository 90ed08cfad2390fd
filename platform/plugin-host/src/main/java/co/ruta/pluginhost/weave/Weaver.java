package co.ruta.pluginhost.weave;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Weaves one plugin's classes.
 *
 * <p>Every cycle of a method's code has a backward jump, since exception edges are made to lead forward only ({@link
 * Handlers}); every recursion has a method entry. A tick at both is therefore met sooner or later by whatever does not end,
 * except inside a single call of the JDK.
 */
public final class Weaver {
    private final TickClass tick;

    public Weaver(TickClass tick) {
        this.tick = tick;
    }

    /**
     * The class with its ticks.
     *
     * @param name as its place in the jar says, e.g. {@code a.b.C}
     * @throws Unweavable when it is no class file this Java can read, or not of that name, or has native methods
     */
    public byte[] weave(String name, byte[] classFile) throws Unweavable {
        ClassNode type = read(name, classFile);
        if (!type.name.replace('/', '.').equals(name)) {
            throw new Unweavable("La clase " + name + " dice llamarse " + type.name.replace('/', '.') + ".");
        }
        // it would run on a thread of the virtual machine that all share
        type.methods.removeIf(it -> it.name.equals("finalize") && it.desc.equals("()V"));
        for (MethodNode method : type.methods) {
            if ((method.access & Opcodes.ACC_NATIVE) != 0) {
                throw new Unweavable("La clase " + name + " tiene código nativo (" + method.name + ").");
            }
            if (method.instructions.size() > 0) {
                new MethodWeaver(name, tick.internalName(), method).weave();
            }
        }
        return write(name, type);
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static ClassNode read(String name, byte[] classFile) throws Unweavable {
        try {
            ClassNode type = new ClassNode();
            new ClassReader(classFile).accept(type, 0);
            return type;
        } catch (RuntimeException damaged) { // ASM throws whatever its arrays throw
            throw new Unweavable("La clase " + name + " está dañada o es de un Java que la plataforma no lee.");
        }
    }

    private static byte[] write(String name, ClassNode type) throws Unweavable {
        try {
            ClassWriter writer = new ClassWriter(0);
            type.accept(writer);
            return writer.toByteArray();
        } catch (MethodTooLargeException | ClassTooLargeException large) {
            throw new Unweavable("La clase " + name + " tiene un método demasiado largo para vigilarlo; divídalo.");
        } catch (RuntimeException damaged) {
            throw new Unweavable("La clase " + name + " está dañada o es de un Java que la plataforma no lee.");
        }
    }
}
