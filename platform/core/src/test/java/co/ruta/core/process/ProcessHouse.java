package co.ruta.core.process;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submissions;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The engine put together by hand, with its keys in memory. */
public final class ProcessHouse {
    private ProcessHouse() {}

    /** @param performers all but the reopening of drafts, which the engine brings itself */
    public static Processes engine(
            PinnedDefinitions definitions,
            Documents documents,
            Drafts drafts,
            Submissions submissions,
            List<GuardJudge> judges,
            List<EffectPerformer> performers,
            List<DeliveryMaker> makers) {
        List<EffectPerformer> all = new ArrayList<>(performers);
        all.add(new ReopenDraft());
        return new ProcessEngine(
                definitions,
                documents,
                drafts,
                submissions,
                new InMemoryKeys(),
                new Contributions(withChecks(judges), all, makers));
    }

    /** Where a test brings no checks, nothing is ever found. */
    private static List<GuardJudge> withChecks(List<GuardJudge> judges) {
        if (judges.stream().anyMatch(it -> it.judges().contains(Guard.CHECKS_PASS))) {
            return judges;
        }
        List<GuardJudge> all = new ArrayList<>(judges);
        all.add(new GuardJudge() {
            @Override
            public Set<Guard> judges() {
                return Set.of(Guard.CHECKS_PASS);
            }

            @Override
            public List<Problem> obstacles(DocumentAtHand document, Set<Guard> guards) {
                return List.of();
            }
        });
        return all;
    }

    private static final class InMemoryKeys implements TransitionKeys {
        private final Map<String, TransitionOutcome> answers = new HashMap<>();

        @Override
        public Optional<TransitionOutcome> claim(DocumentRef document, String key) {
            return Optional.ofNullable(answers.get(document.document() + " " + key));
        }

        @Override
        public void answer(DocumentRef document, String key, TransitionOutcome it) {
            answers.put(
                    document.document() + " " + key,
                    new TransitionOutcome(
                            it.transition(), it.state(), it.stateTitle(), it.revision(), it.submission(), true));
        }
    }
}
