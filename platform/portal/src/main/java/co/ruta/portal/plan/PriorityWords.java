package co.ruta.portal.plan;

import co.ruta.core.plan.PriorityView;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import co.ruta.sdk.definition.PriorityScheme.First;
import co.ruta.sdk.definition.PriorityScheme.Order;
import java.util.Locale;
import java.util.stream.Collectors;

/** What pages say of a territory's way of putting opportunities in order. */
public final class PriorityWords {
    private PriorityWords() {}

    /** "urgencia, tendencia e impacto, de 1 a 5". */
    public static String criteria(PriorityScheme scheme) {
        return scheme.named() + (alike(scheme) ? ", " + range(scheme.criteria().get(0)) : "");
    }

    /** What to do on the page, and what follows from it. */
    public static String lede(PriorityScheme scheme) {
        String scale = alike(scheme) ? range(scheme.criteria().get(0)) : "con cada criterio";
        return "Juzgue cada una " + scale + ": un toque, o la tecla del número. El orden aparece enseguida; "
                + decides(scheme) + ".";
    }

    private static String decides(PriorityScheme scheme) {
        String who = summed(scheme)
                ? "lo decide la suma"
                : "lo decide un solo valor, " + scheme.criteria().get(0).title().toLowerCase(Locale.ROOT);
        return scheme.first() == First.HIGHEST ? who : who + ", y lo más bajo va primero";
    }

    /** What decided the place: "11 de 15", or the value and its name. */
    public static String total(PriorityScheme scheme, PriorityView it) {
        if (!summed(scheme)) {
            return value(scheme.criteria().get(0), it);
        }
        return it.total().orElse(0) + " de " + scheme.most();
    }

    /** What was judged: "4 + 3 + 4"; a criterion that weighs more says so. */
    public static String judged(PriorityScheme scheme, PriorityView it) {
        boolean sum = summed(scheme);
        return scheme.criteria().stream()
                .map(criterion -> sum && criterion.weight() > 1
                        ? criterion.weight() + " × " + value(criterion, it)
                        : value(criterion, it))
                .collect(Collectors.joining(sum ? " + " : "; "));
    }

    private static String value(Criterion criterion, PriorityView it) {
        Integer value = it.priority().get(criterion.id());
        return value == null
                ? "–"
                : value + criterion.label(value).map(name -> ", " + name).orElse("");
    }

    private static boolean summed(PriorityScheme scheme) {
        return scheme.order() == Order.SUM && scheme.criteria().size() > 1;
    }

    private static boolean alike(PriorityScheme scheme) {
        Criterion one = scheme.criteria().get(0);
        return scheme.criteria().stream().allMatch(it -> it.from() == one.from() && it.to() == one.to());
    }

    private static String range(Criterion it) {
        return "de " + it.from() + " a " + it.to();
    }
}
