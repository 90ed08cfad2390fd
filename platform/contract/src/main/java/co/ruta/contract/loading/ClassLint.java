package co.ruta.contract.loading;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Breaches;
import co.ruta.contract.Spot;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What one class refers to, compared with what a plugin may use. */
final class ClassLint {
    private static final String SDK = "co/ruta/sdk/";
    private static final String NULLNESS = "org/jspecify/annotations/";

    private final ClassFiles classes;
    private final ClassNode type;
    private final Breaches breaches;
    private int line = 1;

    ClassLint(ClassFiles classes, ClassNode type, Breaches breaches) {
        this.classes = classes;
        this.type = type;
        this.breaches = breaches;
    }

    void judge() {
        line = firstLine();
        if (type.superName != null) {
            judgeType(type.superName);
        }
        type.interfaces.forEach(this::judgeType);
        for (FieldNode field : type.fields) {
            judgeDescriptor(Type.getType(field.desc));
        }
        type.methods.forEach(this::judge);
    }

    private void judge(MethodNode method) {
        line = firstLine(method).orElse(firstLine());
        judgeMethodType(Type.getMethodType(method.desc));
        method.tryCatchBlocks.forEach(it -> {
            if (it.type != null) {
                judgeType(it.type);
            }
        });
        if ((method.access & Opcodes.ACC_NATIVE) != 0) {
            breach(Refusal.NATIVE_CODE, method.name);
        }
        if (method.name.equals("finalize") && method.desc.equals("()V")) {
            breach(Refusal.STARTS_THREADS, "finalize()");
        }
        for (AbstractInsnNode code : method.instructions) {
            judge(code);
        }
    }

    private void judge(AbstractInsnNode code) {
        if (code instanceof LineNumberNode here) {
            line = here.line;
        } else if (code instanceof MethodInsnNode call) {
            judgeMember(call.owner, call.name, call.desc);
        } else if (code instanceof FieldInsnNode access) {
            judgeMember(access.owner, access.name, access.desc);
        } else if (code instanceof TypeInsnNode made) {
            judgeDescriptor(Type.getObjectType(made.desc));
        } else if (code instanceof MultiANewArrayInsnNode made) {
            judgeDescriptor(Type.getType(made.desc));
        } else if (code instanceof LdcInsnNode constant) {
            judgeConstant(constant.cst);
        } else if (code instanceof InvokeDynamicInsnNode dynamic) {
            judgeType(dynamic.bsm.getOwner());
            judgeMethodType(Type.getMethodType(dynamic.desc));
            for (Object argument : dynamic.bsmArgs) {
                judgeConstant(argument);
            }
        }
    }

    private void judgeConstant(Object constant) {
        if (constant instanceof Handle handle) {
            judgeMember(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (constant instanceof Type named) {
            if (named.getSort() == Type.METHOD) {
                judgeMethodType(named);
            } else {
                judgeDescriptor(named);
            }
        }
    }

    private void judgeMethodType(Type method) {
        judgeDescriptor(method.getReturnType());
        for (Type argument : method.getArgumentTypes()) {
            judgeDescriptor(argument);
        }
    }

    private void judgeDescriptor(Type named) {
        Type element = named.getSort() == Type.ARRAY ? named.getElementType() : named;
        if (element.getSort() == Type.OBJECT) {
            judgeType(element.getInternalName());
        }
    }

    private void judgeType(String name) {
        if (!isOurs(name)) {
            (isJdk(name) ? Permits.refusalOfType(name) : Optional.of(Refusal.UNKNOWN_CLASS))
                    .ifPresent(it -> breach(it, shown(name)));
        }
    }

    private void judgeMember(String owner, String name, String descriptor) {
        Type named = Type.getObjectType(owner);
        if (named.getSort() == Type.ARRAY) {
            judgeDescriptor(named);
        } else if (isJdk(owner)) {
            Permits.refusalOfMember(owner, name, descriptor).ifPresent(it -> breach(it, shown(owner) + "." + name));
        } else {
            judgeInherited(owner, name, descriptor);
        }
    }

    /** A call on a class of the plugin may mean what it inherits from the JDK. */
    private void judgeInherited(String owner, String name, String descriptor) {
        judgeType(owner);
        Optional<ClassNode> own = classes.find(owner);
        boolean declared = own.isPresent()
                && own.get().methods.stream().anyMatch(it -> it.name.equals(name) && it.desc.equals(descriptor));
        if (own.isPresent() && !declared && own.get().superName != null && !name.equals("<init>")) {
            judgeMember(own.get().superName, name, descriptor);
        }
    }

    private boolean isOurs(String name) {
        return classes.find(name).isPresent() || name.startsWith(SDK) || name.startsWith(NULLNESS);
    }

    private static boolean isJdk(String name) {
        return name.startsWith("java/")
                || name.startsWith("javax/")
                || name.startsWith("jdk/")
                || name.startsWith("sun/")
                || name.startsWith("com/sun/");
    }

    private void breach(Refusal refusal, String what) {
        breaches.add(
                refusal.name(),
                Part.LOADING,
                new Spot(ClassFiles.source(type), line),
                "El código " + refusal.problem() + ": " + what + ".",
                refusal.mend());
    }

    private static String shown(String name) {
        return name.replace('/', '.').replace('$', '.');
    }

    private int firstLine() {
        return type.methods.stream()
                .flatMap(it -> firstLine(it).stream())
                .min(Integer::compare)
                .orElse(1);
    }

    private static Optional<Integer> firstLine(MethodNode method) {
        for (AbstractInsnNode code : method.instructions) {
            if (code instanceof LineNumberNode here) {
                return Optional.of(here.line);
            }
        }
        return Optional.empty();
    }
}
