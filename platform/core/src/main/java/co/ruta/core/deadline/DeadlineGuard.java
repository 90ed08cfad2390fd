package co.ruta.core.deadline;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.StageDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether the window of the document's stage admits a delivery today. */
@Service
class DeadlineGuard implements GuardJudge {
    private final PinnedDefinitions definitions;
    private final Deadlines deadlines;

    @Inject
    DeadlineGuard(PinnedDefinitions definitions, Deadlines deadlines) {
        this.definitions = definitions;
        this.deadlines = deadlines;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(Guard.DEADLINE_ALLOWS);
    }

    @Override
    public List<Problem> obstacles(DocumentAtHand document, Set<Guard> guards) {
        return window(document).filter(WindowView::refuses).map(DeadlineGuard::problem).stream()
                .toList();
    }

    private Optional<WindowView> window(DocumentAtHand document) {
        DocumentFacts facts = document.document().facts();
        return definitions
                .of(facts.pins())
                .stage(Stage.valueOf(facts.kind().name()))
                .flatMap(StageDefinition::deadline)
                .flatMap(it -> deadlines.window(document, it));
    }

    private static Problem problem(WindowView window) {
        return window.phase() == WindowView.Phase.NOT_OPEN_YET
                ? Problem.of("DEADLINE_NOT_OPEN", "La entrega no ha abierto. " + window.sentence())
                : Problem.of(
                        "DEADLINE_PASSED",
                        "El plazo terminó. " + window.sentence() + " Pida la prórroga a la secretaría.");
    }
}
