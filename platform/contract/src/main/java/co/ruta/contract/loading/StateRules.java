package co.ruta.contract.loading;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Breaches;
import co.ruta.contract.Spot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * What a class keeps between calls. Static fields, and the fields of checks and of the plugin itself, are final and hold
 * nothing that can be changed, as far as their type or the code that sets them shows.
 */
final class StateRules {
    private static final Set<String> LONG_LIVED = Set.of("co/ruta/sdk/TerritoryPlugin", "co/ruta/sdk/check/Check");

    private final ClassFiles classes;
    private final ClassNode type;
    private final Breaches breaches;

    StateRules(ClassFiles classes, ClassNode type, Breaches breaches) {
        this.classes = classes;
        this.type = type;
        this.breaches = breaches;
    }

    void judge() {
        boolean longLived = LONG_LIVED.stream().anyMatch(it -> classes.is(type, it));
        Map<String, Set<AbstractInsnNode>> set = new HashMap<>();
        type.methods.stream()
                .filter(it -> it.name.equals("<clinit>") || (longLived && it.name.equals("<init>")))
                .forEach(it -> read(it, set));
        for (FieldNode field : type.fields) {
            boolean isStatic = (field.access & Opcodes.ACC_STATIC) != 0;
            boolean synthetic = (field.access & Opcodes.ACC_SYNTHETIC) != 0;
            if (!synthetic && (isStatic || longLived)) {
                judge(field, isStatic, set.getOrDefault(field.name, Set.of()));
            }
        }
    }

    private void judge(FieldNode field, boolean isStatic, Set<AbstractInsnNode> values) {
        String what = (isStatic ? "El campo estático «" : "El campo «") + field.name + "»";
        if ((field.access & Opcodes.ACC_FINAL) == 0) {
            breach(
                    field,
                    values,
                    what + " puede cambiar: guardaría algo de una llamada para la siguiente.",
                    "Hágalo final, o páselo como parámetro.");
            return;
        }
        Optional<String> held = mutable(Type.getType(field.desc))
                .or(() -> values.stream().flatMap(it -> made(it).stream()).findFirst());
        held.ifPresent(it -> breach(
                field,
                values,
                what + " guarda algo que se puede cambiar (" + it + ").",
                "Use valores inmutables: List.of, Map.copyOf, Set.copyOf, registros."));
    }

    private void breach(FieldNode field, Set<AbstractInsnNode> values, String problem, String mend) {
        breaches.add(
                "KEEPS_STATE", Part.LOADING, new Spot(ClassFiles.source(type), line(field, values)), problem, mend);
    }

    private int line(FieldNode field, Set<AbstractInsnNode> values) {
        for (MethodNode method : type.methods) {
            int line = 1;
            for (AbstractInsnNode code : method.instructions) {
                line = code instanceof LineNumberNode here ? here.line : line;
                if (values.contains(code) || (code instanceof FieldInsnNode it && it.name.equals(field.name))) {
                    return line;
                }
            }
        }
        return 1;
    }

    /** The name of the type when its instances can be changed. */
    private static Optional<String> mutable(Type named) {
        if (named.getSort() == Type.ARRAY) {
            return Optional.of("un arreglo");
        }
        return named.getSort() == Type.OBJECT && Mutable.is(named.getInternalName())
                ? Optional.of(named.getClassName())
                : Optional.empty();
    }

    /** What the instruction gives, when that can be changed. */
    private static Optional<String> made(AbstractInsnNode code) {
        if (code.getOpcode() == Opcodes.DUP) { // NEW, DUP, the constructor: what stays on the stack
            return made(code.getPrevious());
        }
        if (code.getOpcode() == Opcodes.NEW) {
            return mutable(Type.getObjectType(((TypeInsnNode) code).desc));
        }
        if (code instanceof MethodInsnNode call) {
            return Mutable.isFactory(call.owner, call.name)
                    ? Optional.of(Type.getObjectType(call.owner).getClassName() + "." + call.name)
                    : mutable(Type.getReturnType(call.desc));
        }
        return Optional.empty();
    }

    /** Field → the instructions that make the values it is set to. */
    private void read(MethodNode method, Map<String, Set<AbstractInsnNode>> set) {
        Frame<SourceValue>[] frames;
        try {
            frames = new Analyzer<>(new SourceInterpreter()).analyze(type.name, method);
        } catch (AnalyzerException notByJavac) {
            return; // the verifier of the JVM will have its word
        }
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode code = method.instructions.get(i);
            Frame<SourceValue> frame = frames[i];
            if (frame != null
                    && code instanceof FieldInsnNode field
                    && field.owner.equals(type.name)
                    && (code.getOpcode() == Opcodes.PUTSTATIC || code.getOpcode() == Opcodes.PUTFIELD)) {
                set.put(field.name, frame.getStack(frame.getStackSize() - 1).insns);
            }
        }
    }
}
