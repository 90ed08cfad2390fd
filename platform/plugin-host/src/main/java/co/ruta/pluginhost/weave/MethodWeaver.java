package co.ruta.pluginhost.weave;

import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.LMUL;
import static org.objectweb.asm.Opcodes.NEWARRAY;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Weaves one method. A tick is a call without arguments or result, so that no stack frame changes its shape. */
final class MethodWeaver {
    private static final int REFERENCE_BYTES = 4;
    /** Most that a question before an instruction puts on the stack. */
    private static final int STACK = 4;

    private final String type;
    private final String tick;
    private final MethodNode method;

    MethodWeaver(String type, String tick, MethodNode method) {
        this.type = type;
        this.tick = tick;
        this.method = method;
    }

    void weave() throws Unweavable {
        Handlers handlers = new Handlers(type, method);
        handlers.leadForward();
        for (AbstractInsnNode at : method.instructions.toArray()) {
            weave(at);
        }
        handlers.typed().forEach(it -> method.instructions.insert(it, tick()));
        method.instructions.insert(tick());
        method.maxStack += STACK;
    }

    private void weave(AbstractInsnNode at) {
        InsnList code = method.instructions;
        if (at instanceof JumpInsnNode jump && isBackward(at, jump.label)
                || at instanceof TableSwitchInsnNode table
                        && (isBackward(at, table.dflt) || table.labels.stream().anyMatch(it -> isBackward(at, it)))
                || at instanceof LookupSwitchInsnNode lookup
                        && (isBackward(at, lookup.dflt)
                                || lookup.labels.stream().anyMatch(it -> isBackward(at, it)))) {
            code.insertBefore(at, tick());
        } else if (at instanceof IntInsnNode array && at.getOpcode() == NEWARRAY) {
            code.insertBefore(at, question(bytes(array.operand)));
        } else if (at.getOpcode() == ANEWARRAY) {
            code.insertBefore(at, question(REFERENCE_BYTES));
        } else if (at instanceof MultiANewArrayInsnNode many) {
            code.insertBefore(at, question(many));
        } else if (at instanceof MethodInsnNode call && Forbidden.is(call.owner, call.name)) {
            code.insertBefore(at, refusal(call.owner, call.name));
        } else if (at instanceof InvokeDynamicInsnNode reference) {
            for (Object argument : reference.bsmArgs) { // System::exit
                if (argument instanceof Handle handle && Forbidden.is(handle.getOwner(), handle.getName())) {
                    code.insertBefore(at, refusal(handle.getOwner(), handle.getName()));
                }
            }
        }
    }

    private InsnList refusal(String owner, String name) {
        InsnList refusal = new InsnList();
        refusal.add(new LdcInsnNode(Forbidden.words(owner, name)));
        refusal.add(call("forbid", "(Ljava/lang/String;)V"));
        return refusal;
    }

    /** {@code ruta.Tick.array(length, bytes)}, with the length left where it was. */
    private InsnList question(int bytesEach) {
        InsnList question = new InsnList();
        question.add(new InsnNode(DUP));
        question.add(new InsnNode(bytesEach == 8 ? Opcodes.ICONST_4 : Opcodes.ICONST_0 + bytesEach));
        if (bytesEach == 8) {
            question.add(new InsnNode(DUP));
            question.add(new InsnNode(Opcodes.IADD));
        }
        question.add(call("array", "(II)V"));
        return question;
    }

    /** The dimensions go through locals of their own, past those the method has. */
    private InsnList question(MultiANewArrayInsnNode many) {
        int first = method.maxLocals;
        method.maxLocals += many.dims;
        InsnList question = new InsnList();
        for (int i = many.dims - 1; i >= 0; i--) {
            question.add(new VarInsnNode(ISTORE, first + i));
        }
        question.add(new InsnNode(LCONST_1));
        for (int i = 0; i < many.dims; i++) {
            question.add(new VarInsnNode(ILOAD, first + i));
            question.add(new InsnNode(I2L));
            question.add(new InsnNode(LMUL));
        }
        question.add(new InsnNode(Opcodes.ICONST_4));
        question.add(call("cells", "(JI)V"));
        for (int i = 0; i < many.dims; i++) {
            question.add(new VarInsnNode(ILOAD, first + i));
        }
        return question;
    }

    private boolean isBackward(AbstractInsnNode from, LabelNode to) {
        return method.instructions.indexOf(to) < method.instructions.indexOf(from);
    }

    private MethodInsnNode tick() {
        return call("tick", "()V");
    }

    private MethodInsnNode call(String name, String descriptor) {
        return new MethodInsnNode(INVOKESTATIC, tick, name, descriptor, false);
    }

    private static int bytes(int arrayType) {
        return switch (arrayType) {
            case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> 1;
            case Opcodes.T_CHAR, Opcodes.T_SHORT -> 2;
            case Opcodes.T_LONG, Opcodes.T_DOUBLE -> 8;
            default -> 4;
        };
    }
}
