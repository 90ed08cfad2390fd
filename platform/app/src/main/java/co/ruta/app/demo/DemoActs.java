package co.ruta.app.demo;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionOutcome;
import co.ruta.core.process.TransitionRequest;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people of the demo do to a document, each at its moment. */
@ApplicationScoped
class DemoActs {
    private static final int MOST_STEPS = 6;

    @Inject
    private Documents documents;

    @Inject
    private Drafts drafts;

    @Inject
    private Processes processes;

    /** Writes values at their paths, over whatever is there. */
    void write(Instant at, Principal who, DocumentRef document, Map<String, DraftValue> values) {
        List<Map.Entry<String, DraftValue>> all = new ArrayList<>(values.entrySet());
        for (int from = 0; from < all.size(); from += Drafts.MOST_OPERATIONS) {
            List<Map.Entry<String, DraftValue>> some =
                    all.subList(from, Math.min(all.size(), from + Drafts.MOST_OPERATIONS));
            long seen = documents.get(document).revision();
            DemoClock.at(
                    at,
                    () -> drafts.apply(
                            who,
                            document,
                            some.stream()
                                    .map(it -> Operation.put(Ids.mint(), it.getKey(), seen, it.getValue()))
                                    .toList()));
        }
    }

    /** Two people, who did not see each other's, rate the same. */
    void disagree(
            Instant at, Principal one, Principal other, DocumentRef document, String path, int first, int second) {
        long seen = documents.get(document).revision();
        DemoClock.at(
                at,
                () -> drafts.apply(
                        one, document, List.of(Operation.put(Ids.mint(), path, seen, DraftValue.number(first)))));
        DemoClock.at(
                at.plusSeconds(1800),
                () -> drafts.apply(
                        other, document, List.of(Operation.put(Ids.mint(), path, seen, DraftValue.number(second)))));
    }

    /** Takes the transition with that effect, or first what leads there without any effect. */
    TransitionOutcome towards(Instant at, Principal who, DocumentRef document, Effect effect) {
        for (int step = 0; step < MOST_STEPS; step++) {
            ProcessView view = processes.view(who, document);
            Optional<ProcessView.Option> there = view.mine().stream()
                    .filter(it -> it.effects().contains(effect))
                    .findFirst();
            ProcessView.Option next = there.or(() -> view.mine().stream()
                            .filter(it -> it.effects().isEmpty())
                            .findFirst())
                    .orElseThrow(() ->
                            new IllegalStateException("From " + view.state().id() + " nothing leads to " + effect));
            TransitionOutcome outcome = take(at.plusSeconds(60L * step), who, document, next, view.revision());
            if (there.isPresent()) {
                return outcome;
            }
        }
        throw new IllegalStateException("Too many steps to " + effect);
    }

    /** Takes a transition that has no effect, such as beginning a review, when there is one. */
    void begin(Instant at, Principal who, DocumentRef document) {
        ProcessView view = processes.view(who, document);
        view.mine().stream()
                .filter(it -> it.effects().isEmpty())
                .findFirst()
                .ifPresent(it -> take(at, who, document, it, view.revision()));
    }

    private TransitionOutcome take(
            Instant at, Principal who, DocumentRef document, ProcessView.Option option, long revision) {
        return DemoClock.at(
                at,
                () -> processes.take(
                        who,
                        new TransitionRequest(document, option.transition(), revision, Ids.mint(), Optional.empty())));
    }
}
