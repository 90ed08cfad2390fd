package co.ruta.core.process;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Submissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The engine put together by hand, with its keys in memory. */
public final class ProcessHouse {
    private ProcessHouse() {}

    /** @param performers all but the reopening of drafts, which the engine brings itself */
    public static Processes engine(
            PinnedDefinitions definitions,
            Documents documents,
            Submissions submissions,
            List<GuardJudge> judges,
            List<EffectPerformer> performers,
            List<DeliveryMaker> makers) {
        List<EffectPerformer> all = new java.util.ArrayList<>(performers);
        all.add(new ReopenDraft());
        return new ProcessEngine(
                definitions, documents, submissions, new InMemoryKeys(), new Contributions(judges, all, makers));
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
