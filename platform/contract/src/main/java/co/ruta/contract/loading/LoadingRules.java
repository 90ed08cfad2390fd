package co.ruta.contract.loading;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Breaches;
import co.ruta.contract.Spot;
import co.ruta.sdk.definition.PluginDefinition;
import java.util.Map;
import java.util.Optional;

/** The jar says who it is, brings nothing that the platform gives, and its classes do only what a plugin may. */
public final class LoadingRules {
    private LoadingRules() {}

    /** @param definition what its definitions say, when they could be read */
    public static void judge(
            Map<String, byte[]> content, ClassFiles classes, Optional<PluginDefinition> definition, Breaches breaches) {
        new DescriptorRules(content, breaches).judge(definition);
        BundleRules.judge(content.keySet(), breaches);
        ServiceRules.judge(content, classes, breaches);
        for (var type : classes.all()) {
            new ClassLint(classes, type, breaches).judge();
            new StateRules(classes, type, breaches).judge();
        }
    }

    /** What the host found after it dropped the plugin's classes. */
    public static void judgeRelease(boolean released, Breaches breaches) {
        if (!released) {
            breaches.add(
                    "CODE_STAYS_IN_MEMORY",
                    Part.LOADING,
                    Spot.of(DescriptorRules.FILE),
                    "Al quitar el complemento, su código sigue en memoria: algo lo retiene.",
                    "No deje hilos, ThreadLocal, oyentes ni cachés de la JVM que apunten a clases suyas.");
        }
    }
}
