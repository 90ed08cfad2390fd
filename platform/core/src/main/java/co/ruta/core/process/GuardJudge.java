package co.ruta.core.process;

import co.ruta.core.document.Document;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import java.util.List;

/** Judges one guard. Each feature contributes those it knows about; together they cover every guard exactly once. */
public interface GuardJudge {
    Guard judges();

    /** What stands in the way, each with a Spanish sentence and the path to mend it; empty when the guard holds. */
    List<Problem> obstacles(Document document);
}
