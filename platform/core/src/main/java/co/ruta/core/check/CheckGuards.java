package co.ruta.core.check;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.GuardJudge;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Stops a delivery over what the territory made a gate. */
@Service
class CheckGuards implements GuardJudge {
    private final CheckDesk checks;

    @Inject
    CheckGuards(CheckDesk checks) {
        this.checks = checks;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(Guard.CHECKS_PASS);
    }

    @Override
    public List<Problem> obstacles(Document document, Set<Guard> guards) {
        return checks.draft(document).stopping().stream()
                .map(it -> Problem.at(it.path(), it.kind(), it.place() + ". " + it.what() + " " + it.mend()))
                .toList();
    }
}
