package co.ruta.core.review;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import co.ruta.core.review.ObservationView.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where observations and what was said to them are kept. Withdrawn ones stay as numbers and are never handed out. */
interface ObservationStore {
    /** Keeps it under the next number of its document; two at once get different ones. One of that id stays as it is. */
    Observation add(Observation observation);

    /** Writes text and state if nobody has since that version; false otherwise. */
    boolean change(Observation changed);

    /** Takes a draft back; false when it changed since or is published. */
    boolean withdraw(DocumentRef document, String id, int version);

    /** Keeps it; false when one of that id is there already. */
    boolean reply(DocumentRef document, String observation, Reply reply);

    Optional<Observation> find(DocumentRef document, String id);

    /** All of a document with their replies, by number. */
    List<Observation> of(DocumentRef document);

    /** Shows every draft to the school from that moment on; how many. */
    int publish(DocumentRef document, Instant at);

    /** Closes those the school says are mended; how many. */
    int closeDone(DocumentRef document);

    /** An observation as kept; the number is 0 until it is added. */
    record Observation(
            DocumentRef document,
            String id,
            int submission,
            int number,
            String path,
            String body,
            PersonId author,
            String authorPost,
            Instant at,
            Optional<Instant> publishedAt,
            State state,
            int version,
            List<Reply> replies) {
        public Observation {
            replies = List.copyOf(replies);
        }

        boolean published() {
            return publishedAt.isPresent();
        }

        /** The school has said something since the reviewer last did, or says it is mended. */
        boolean answered() {
            return state != State.OPEN
                    || (!replies.isEmpty() && replies.get(replies.size() - 1).bySchool());
        }

        Observation with(String newBody, State newState) {
            return new Observation(
                    document,
                    id,
                    submission,
                    number,
                    path,
                    newBody,
                    author,
                    authorPost,
                    at,
                    publishedAt,
                    newState,
                    version + 1,
                    replies);
        }
    }

    /** Something said to an observation. */
    record Reply(String id, String body, PersonId author, String authorPost, boolean bySchool, Instant at) {}
}
