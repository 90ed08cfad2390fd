package co.ruta.core.catalogue;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Level;
import java.util.List;
import java.util.Optional;

/**
 * Two years' catalogues side by side: what may be compared, and what has to be said of it. Levels are compared only on the
 * same scale; other components only where the newer catalogue names the ones it answers to.
 *
 * @param then the catalogue of the year before
 * @param now this year's
 */
public record Editions(Catalogue then, Catalogue now) {
    public boolean same() {
        return then.id().equals(now.id());
    }

    /** Whether the newer one names the components of the older that its own answer to. */
    public boolean crosswalk() {
        return !same() && now.earlier().filter(then.id()::equals).isPresent();
    }

    /** Whether a level means the same in both. */
    public boolean sameScale() {
        return scale(then).equals(scale(now));
    }

    /** Whether counts of both may stand side by side. */
    public boolean comparable() {
        return sameScale() && (same() || crosswalk());
    }

    private static List<String> scale(Catalogue catalogue) {
        return catalogue.levels().stream().map(Level::slug).toList();
    }

    /** Why the two years are not simply compared, in Spanish; empty when they are. */
    public Optional<String> note(int year) {
        if (same()) {
            return Optional.empty();
        }
        String other = "En " + year + " se valoró con otro catálogo (" + then.title() + ")";
        if (!sameScale()) {
            return Optional.of(other + " y otra escala, de " + then.levels().size() + " niveles en lugar de "
                    + now.levels().size() + ". Los niveles de los dos años no se comparan"
                    + (crosswalk() ? "; los de " + year + " se muestran aparte, con su escala." : "."));
        }
        return Optional.of(
                crosswalk()
                        ? other
                                + ". Las áreas se comparan con sus propios componentes; los procesos no se comparan, y lo que"
                                + " se muestra por componente sale de una equivalencia inferida que solo sirve para ver"
                                + " tendencias."
                        : other + " y no hay equivalencia entre sus componentes y los de este: los dos años no se"
                                + " comparan.");
    }
}
