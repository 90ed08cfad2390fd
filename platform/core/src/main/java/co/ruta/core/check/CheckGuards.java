package co.ruta.core.check;

import co.ruta.core.Service;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
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
    public List<Problem> obstacles(DocumentAtHand document, Set<Guard> guards) {
        return report(document).stopping().stream().map(CheckGuards::problem).toList();
    }

    @Override
    public List<Problem> besides(DocumentAtHand document, Transition transition) {
        return transition.checks().isEmpty() ? List.of() : named(report(document), transition);
    }

    private CheckReport report(DocumentAtHand document) {
        return document.once(CheckReport.class, () -> checks.draft(document.document()));
    }

    /** What the kinds a transition names found; what its guard already says is not said twice. */
    static List<Problem> named(CheckReport report, Transition transition) {
        boolean stoppingAreSaid = transition.guards().contains(Guard.CHECKS_PASS);
        return report.findings().stream()
                .filter(it -> transition.checks().contains(new CheckKind(it.kind())))
                .filter(it -> !(stoppingAreSaid && it.stops()))
                .map(CheckGuards::problem)
                .toList();
    }

    private static Problem problem(FindingView finding) {
        return Problem.at(
                finding.path(), finding.kind(), finding.place() + ". " + finding.what() + " " + finding.mend());
    }
}
