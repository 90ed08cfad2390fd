package co.ruta.contract.loading;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Breaches;
import co.ruta.contract.Spot;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a jar must not bring along. */
final class BundleRules {
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)(\\.[0-9.]+)?");

    private BundleRules() {}

    static void judge(Set<String> names, Breaches breaches) {
        Set<String> said = new TreeSet<>();
        for (String name : new TreeSet<>(names)) {
            refusal(name)
                    .filter(it -> said.add(it.code()))
                    .ifPresent(it -> breaches.add(it.code(), Part.LOADING, Spot.of(name), it.problem(), it.mend()));
        }
    }

    private record Refusal(String code, String problem, String mend) {}

    private static Optional<Refusal> refusal(String name) {
        String inside = name.replaceFirst("^META-INF/versions/[0-9]+/", "");
        if (inside.startsWith("co/ruta/sdk/")) {
            return of(
                    "SDK_BUNDLED",
                    "El jar trae el SDK adentro; la plataforma ya lo da, y hay dos clases con el mismo nombre.",
                    "Marque la dependencia como «provided», y no escriba clases en co.ruta.sdk.");
        }
        if (inside.startsWith("org/pf4j/")) {
            return of("PF4J_BUNDLED", "El jar trae PF4J adentro; un complemento no lo ve.", "Quite la dependencia.");
        }
        if (name.startsWith("META-INF/versions/")) {
            return of(
                    "MULTI_RELEASE",
                    "El jar trae clases para otras versiones de Java, que no se cargarían.",
                    "Deje una sola versión de cada clase, compilada con «--release 17».");
        }
        if (name.endsWith(".jar")) {
            return of(
                    "JAR_INSIDE",
                    "El jar trae otro jar adentro, que no se cargaría.",
                    "Quite la dependencia, o incluya sus clases (shade) si cumplen este contrato.");
        }
        if (NATIVE.matcher(name).matches()) {
            return of("NATIVE_CODE", "El jar trae código nativo.", "Quítelo: un complemento es solo Java.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> of(String code, String problem, String mend) {
        return Optional.of(new Refusal(code, problem, mend));
    }
}
