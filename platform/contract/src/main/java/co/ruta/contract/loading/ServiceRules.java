package co.ruta.contract.loading;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Breaches;
import co.ruta.contract.Spot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** The service file names the one class through which the host enters. */
final class ServiceRules {
    static final String FILE = "META-INF/services/co.ruta.sdk.TerritoryPlugin";

    private static final String PLUGIN = "co/ruta/sdk/TerritoryPlugin";

    private ServiceRules() {}

    static void judge(Map<String, byte[]> content, ClassFiles classes, Breaches breaches) {
        Optional<byte[]> file = Optional.ofNullable(content.get(FILE));
        if (file.isEmpty()) {
            if (classes.all().iterator().hasNext()) {
                breach(
                        breaches,
                        "SERVICE_FILE_MISSING",
                        "El jar trae clases y no dice cuál implementa TerritoryPlugin.",
                        "Escriba el nombre de esa clase en src/main/resources/" + FILE + ".");
            }
            return;
        }
        List<String> named = new String(file.get(), StandardCharsets.UTF_8)
                .lines()
                .map(it -> it.replaceFirst("#.*", "").strip())
                .filter(it -> !it.isEmpty())
                .toList();
        if (named.size() != 1) {
            breach(
                    breaches,
                    "SERVICE_NOT_ONE",
                    "El archivo nombra " + named.size() + " clases.",
                    "Nombre una sola, la que implementa TerritoryPlugin.");
            return;
        }
        String name = named.get(0).replace('.', '/');
        if (!content.containsKey(name + ".class")) {
            breach(
                    breaches,
                    "SERVICE_CLASS_MISSING",
                    "La clase «" + named.get(0) + "» no está en el jar.",
                    "Escriba el nombre completo de la clase, con su paquete.");
        }
        classes.find(name).ifPresent(it -> judge(it, named.get(0), classes, breaches));
    }

    private static void judge(ClassNode type, String name, ClassFiles classes, Breaches breaches) {
        if (!classes.is(type, PLUGIN)) {
            breach(
                    breaches,
                    "SERVICE_CLASS_IS_NO_PLUGIN",
                    "La clase «" + name + "» no implementa co.ruta.sdk.TerritoryPlugin.",
                    "Agregue «implements TerritoryPlugin», o nombre otra clase.");
        }
        boolean constructible = (type.access & Opcodes.ACC_PUBLIC) != 0
                && (type.access & Opcodes.ACC_ABSTRACT) == 0
                && type.methods.stream()
                        .anyMatch(it -> it.name.equals("<init>")
                                && it.desc.equals("()V")
                                && (it.access & Opcodes.ACC_PUBLIC) != 0);
        if (!constructible) {
            breach(
                    breaches,
                    "SERVICE_CLASS_NOT_MADE",
                    "La clase «" + name + "» no se puede crear.",
                    "Debe ser pública, no abstracta, y tener un constructor público sin parámetros.");
        }
    }

    private static void breach(Breaches breaches, String code, String problem, String mend) {
        breaches.add(code, Part.LOADING, Spot.of(FILE), problem, mend);
    }
}
