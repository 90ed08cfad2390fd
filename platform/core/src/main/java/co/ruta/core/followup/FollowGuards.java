package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges whether a year of follow-up can be closed. */
@Service
class FollowGuards implements GuardJudge {
    private final FollowReader reader;

    @Inject
    FollowGuards(FollowReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(Guard.NO_CONFLICTS, Guard.DELIVERY_DATA_COMPLETE);
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.FOLLOW_UP);
    }

    @Override
    public List<Problem> obstacles(DocumentAtHand atHand, Set<Guard> guards) {
        FollowedPlan plan = reader.plan(atHand);
        FollowDraft draft = FollowReader.draft(atHand);
        List<Problem> found = new ArrayList<>();
        if (guards.contains(Guard.NO_CONFLICTS)) {
            Lines lines = new Lines(plan, draft);
            draft.conflicts().stream()
                    .map(Conflict::path)
                    .sorted()
                    .forEach(it -> found.add(
                            Problem.at(it, "DRAFT_IN_CONFLICT", "Resuelva la diferencia en " + lines.title(it))));
        }
        if (guards.contains(Guard.DELIVERY_DATA_COMPLETE)) {
            reader.newer(atHand.document()).map(Lacking::newer).ifPresent(found::add);
            found.addAll(Lacking.in(new Viewing(plan, draft)));
        }
        return found;
    }
}
