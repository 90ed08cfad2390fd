package co.ruta.portal.page;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;

/** Sentences that several pages say in the same words. */
public final class PortalText {
    private PortalText() {}

    public static ProblemException nothingHere() {
        return Problems.notFound("NOT_FOUND", "No hay nada en esta dirección. Revise que esté bien escrita.");
    }

    /** A number with its noun: "1 componente", "7 componentes". */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
