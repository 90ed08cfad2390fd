package co.ruta.core.process;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Judges some guards. Each feature contributes those it knows about, for the kinds of document it knows. Several
 * are asked at once so that the draft is read once.
 */
public interface GuardJudge {
    Set<Guard> judges();

    /** The kinds of document it judges them for; every kind unless it says otherwise. */
    default Set<DocumentKind> kinds() {
        return EnumSet.allOf(DocumentKind.class);
    }

    /**
     * What stands in the way, each with a Spanish sentence and the path to mend it; empty when all the guards hold.
     *
     * @param guards some of those it judges
     */
    List<Problem> obstacles(DocumentAtHand document, Set<Guard> guards);

    /** What stands in the way of one transition besides its guards; nothing unless it says otherwise. */
    default List<Problem> besides(DocumentAtHand document, Transition transition) {
        return List.of();
    }
}
