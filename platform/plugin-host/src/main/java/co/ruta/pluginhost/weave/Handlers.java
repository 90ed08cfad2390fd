package co.ruta.pluginhost.weave;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A method's exception handlers. A handler that covers itself, or code before the handler it leads to, is a loop without a
 * jump. Compilers write one such piece, the handler of {@code synchronized} that covers its own {@code monitorexit}; that
 * cover is taken away, since it serves asynchronous exceptions of old. Anything else of the kind is refused.
 */
final class Handlers {
    private final String type;
    private final MethodNode method;

    Handlers(String type, MethodNode method) {
        this.type = type;
        this.method = method;
    }

    void leadForward() throws Unweavable {
        List<TryCatchBlockNode> blocks = List.copyOf(method.tryCatchBlocks);
        for (TryCatchBlockNode block : blocks) {
            int handler = index(block.handler);
            if (handler >= index(block.end)) {
                continue;
            }
            LabelNode from = handler > index(block.start) ? block.handler : block.start;
            if (!harmless(from, block.end)) {
                throw new Unweavable(
                        "La clase " + type + " tiene en " + method.name
                                + " un manejador de excepciones que vuelve sobre sí mismo; ningún compilador de Java lo escribe.");
            }
            if (from == block.handler && handler > index(block.start)) {
                block.end = block.handler;
            } else {
                method.tryCatchBlocks.remove(block);
            }
        }
    }

    /**
     * Where the handlers of {@code catch} begin to run code. Those of {@code finally} and {@code synchronized} have no type;
     * they may unlock what is locked, and lead on to where a tick is.
     */
    Set<AbstractInsnNode> typed() {
        Set<AbstractInsnNode> first = new LinkedHashSet<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type != null) {
                first.add(afterFrame(block.handler));
            }
        }
        return first;
    }

    private static AbstractInsnNode afterFrame(LabelNode handler) {
        AbstractInsnNode last = handler;
        for (AbstractInsnNode next = handler.getNext();
                next instanceof LabelNode || next instanceof LineNumberNode || next instanceof FrameNode;
                next = next.getNext()) {
            last = next;
        }
        return last;
    }

    private boolean harmless(LabelNode from, LabelNode to) {
        for (AbstractInsnNode at = from; at != to && at != null; at = at.getNext()) {
            boolean moves = at instanceof VarInsnNode && at.getOpcode() != Opcodes.RET;
            if (at.getOpcode() >= 0 && !moves && at.getOpcode() != Opcodes.MONITOREXIT) {
                return false;
            }
        }
        return true;
    }

    private int index(LabelNode label) {
        return method.instructions.indexOf(label);
    }
}
