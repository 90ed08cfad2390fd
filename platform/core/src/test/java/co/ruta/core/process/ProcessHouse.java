package co.ruta.core.process;

import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submissions;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
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
        if (all.stream().noneMatch(it -> it.performs() == Effect.ISSUE_OPINION)) {
            all.add(noOpinions());
        }
        return new ProcessEngine(
                definitions,
                documents,
                drafts,
                submissions,
                new InMemoryKeys(),
                new Contributions(withChecks(judges), all, makers, new NoRecords()));
    }

    /** Where a test brings no checks, nothing is ever found. */
    private static List<GuardJudge> withChecks(List<GuardJudge> judges) {
        List<GuardJudge> all = new ArrayList<>(judges);
        for (Guard guard : List.of(Guard.CHECKS_PASS, Guard.CHECKLIST_COMPLETE)) {
            if (judges.stream().noneMatch(it -> it.judges().contains(guard))) {
                all.add(content(guard));
            }
        }
        return all;
    }

    private static GuardJudge content(Guard guard) {
        return new GuardJudge() {
            @Override
            public Set<Guard> judges() {
                return Set.of(guard);
            }

            @Override
            public List<Problem> obstacles(DocumentAtHand document, Set<Guard> guards) {
                return List.of();
            }
        };
    }

    /** Where a test brings nobody who issues opinions, none is asked for. */
    private static EffectPerformer noOpinions() {
        return new EffectPerformer() {
            @Override
            public Effect performs() {
                return Effect.ISSUE_OPINION;
            }

            @Override
            public void perform(Principal who, Document document, TransitionRequest request) {
                throw new AssertionError("No opinion is issued here");
            }
        };
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
