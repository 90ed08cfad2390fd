package co.ruta.contract.names;

import co.ruta.contract.Behaviour;
import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.contract.Spot;
import co.ruta.contract.Subject;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.ChecksDefinition;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The kinds of checks that definitions declare are those that the code offers, and each is chosen. */
final class KindRules {
    private KindRules() {}

    static void judge(Case plugin) {
        Set<String> declared = names(plugin.definition().checks().own());
        Set<String> chosen = plugin.definition().checks().groups().stream()
                .flatMap(it -> it.kinds().stream())
                .map(it -> it.kind().value())
                .collect(Collectors.toSet());
        for (String kind : declared) {
            if (!chosen.contains(kind)) {
                breach(
                        plugin,
                        "KIND_NOT_CHOSEN",
                        kind,
                        "La verificación propia «" + kind + "» no está en ningún grupo.",
                        "Agréguela a «kinds» de un grupo de checks.yaml, o quítela de «own».");
            }
        }
        if (isKnown(plugin.subject())) {
            judgeOffers(plugin, declared, names(plugin.subject().behaviour().offers()));
        }
    }

    /** Code that there is and nobody asked may offer anything. */
    private static boolean isKnown(Subject subject) {
        return subject.content()
                .filter(it -> !subject.behaviour().equals(Behaviour.NONE)
                        || it.keySet().stream().noneMatch(name -> name.endsWith(".class")))
                .isPresent();
    }

    private static void judgeOffers(Case plugin, Set<String> declared, Set<String> offered) {
        for (String kind : declared) {
            if (!offered.contains(kind)) {
                breach(
                        plugin,
                        "KIND_NOT_OFFERED",
                        kind,
                        "El código no ofrece la verificación «" + kind + "».",
                        "Devuélvala en checks() de la clase que implementa TerritoryPlugin, o quítela de «own».");
            }
        }
        for (String kind : offered) {
            if (TextUses.isHostKind(kind)) {
                breach(
                        plugin,
                        "KIND_OF_THE_HOST",
                        kind,
                        "El código ofrece «" + kind
                                + "», que es una verificación de la plataforma: la suya no se usaría.",
                        "Dele otro nombre y póngalo en «own».");
            } else if (!declared.contains(kind)) {
                breach(
                        plugin,
                        "KIND_NOT_DECLARED",
                        kind,
                        "El código ofrece la verificación «" + kind + "» y checks.yaml no la declara.",
                        "Agréguela a «own» y a un grupo, o quítela de checks().");
            }
        }
    }

    private static void breach(Case plugin, String code, String kind, String problem, String mend) {
        Spot spot = plugin.definition().checks().equals(ChecksDefinition.NONE)
                ? plugin.spot("plugin.yaml")
                : plugin.spot("checks.yaml", "own", "=" + kind);
        plugin.breach(code, Part.NAMES, spot, problem, mend);
    }

    private static Set<String> names(Iterable<CheckKind> kinds) {
        Set<String> names = new TreeSet<>();
        kinds.forEach(it -> names.add(it.value()));
        return names;
    }
}
