package co.ruta.core.process;

import co.ruta.core.document.Document;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import java.util.List;
import java.util.Set;

/**
 * Judges some guards. Each feature contributes those it knows about; together they cover every guard exactly once. Several
 * are asked at once so that the draft is read once.
 */
public interface GuardJudge {
    Set<Guard> judges();

    /**
     * What stands in the way, each with a Spanish sentence and the path to mend it; empty when all the guards hold.
     *
     * @param guards some of those it judges
     */
    List<Problem> obstacles(Document document, Set<Guard> guards);
}
