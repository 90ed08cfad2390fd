package co.ruta.core.review;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.review.ObservationView.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Observations in memory, as the database keeps them. */
final class InMemoryObservations implements ObservationStore {
    private final Map<String, Observation> kept = new LinkedHashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    @Override
    public Observation add(Observation it) {
        Optional<Observation> there = find(it.document(), it.id());
        if (there.isPresent()) {
            return there.get();
        }
        int number = (int) kept.values().stream()
                        .filter(other -> other.document().equals(it.document()))
                        .count()
                + 1;
        Observation added = new Observation(
                it.document(),
                it.id(),
                it.submission(),
                number,
                it.path(),
                it.body(),
                it.author(),
                it.authorPost(),
                it.at(),
                it.publishedAt(),
                it.state(),
                it.version(),
                it.replies());
        kept.put(it.id(), added);
        return added;
    }

    @Override
    public boolean change(Observation it) {
        boolean current = find(it.document(), it.id())
                .filter(before -> before.version() == it.version() - 1)
                .isPresent();
        if (current) {
            kept.put(it.id(), it);
        }
        return current;
    }

    @Override
    public boolean withdraw(DocumentRef document, String id, int version) {
        boolean draft = find(document, id)
                .filter(it -> it.version() == version && !it.published())
                .isPresent();
        if (draft) {
            withdrawn.add(id);
        }
        return draft;
    }

    @Override
    public boolean reply(DocumentRef document, String observation, Reply reply) {
        Observation it = find(document, observation).orElseThrow();
        if (it.replies().stream().anyMatch(other -> other.id().equals(reply.id()))) {
            return false;
        }
        List<Reply> replies = new ArrayList<>(it.replies());
        replies.add(reply);
        put(it, it.publishedAt(), it.state(), it.version(), replies);
        return true;
    }

    @Override
    public Optional<Observation> find(DocumentRef document, String id) {
        return of(document).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Observation> of(DocumentRef document) {
        return kept.values().stream()
                .filter(it -> it.document().equals(document) && !withdrawn.contains(it.id()))
                .toList();
    }

    @Override
    public int publish(DocumentRef document, Instant at) {
        List<Observation> drafts =
                of(document).stream().filter(it -> !it.published()).toList();
        drafts.forEach(it -> put(it, Optional.of(at), it.state(), it.version() + 1, it.replies()));
        return drafts.size();
    }

    @Override
    public int closeDone(DocumentRef document) {
        List<Observation> done =
                of(document).stream().filter(it -> it.state() == State.DONE).toList();
        done.forEach(it -> put(it, it.publishedAt(), State.CLOSED, it.version() + 1, it.replies()));
        return done.size();
    }

    private void put(Observation it, Optional<Instant> publishedAt, State state, int version, List<Reply> replies) {
        kept.put(
                it.id(),
                new Observation(
                        it.document(),
                        it.id(),
                        it.submission(),
                        it.number(),
                        it.path(),
                        it.body(),
                        it.author(),
                        it.authorPost(),
                        it.at(),
                        publishedAt,
                        state,
                        version,
                        replies));
    }
}
