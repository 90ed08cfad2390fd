package co.ruta.core.review;

import co.ruta.core.id.PersonId;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A remark on a node.
 *
 * @param number as people cite it: "observación 4"
 * @param place what the node is called: "2.3.1 Relación pedagógica", "Documento completo"
 * @param page where the school mends it
 * @param process slug of the process on the rating page, when the node is a rating
 * @param byline the reviewer's post or role, and name
 * @param published whether the school sees it
 * @param changedSince whether the node changed in a later submission
 */
public record ObservationView(
        String id,
        int number,
        int submission,
        String path,
        String place,
        StepPage page,
        Optional<String> process,
        String body,
        PersonId author,
        String byline,
        Instant at,
        boolean published,
        State state,
        int version,
        boolean changedSince,
        List<Reply> replies,
        Actions may) {
    public ObservationView {
        replies = List.copyOf(replies);
    }

    /** How it stands. */
    public enum State {
        /** Waits for the school. */
        OPEN,
        /** The school says it is mended. */
        DONE,
        /** The reviewer says it is settled. */
        CLOSED
    }

    /** Something said to it. */
    public record Reply(String id, String body, PersonId author, String byline, boolean bySchool, Instant at) {}

    /** What the person who asks may do with it now. */
    public record Actions(boolean edit, boolean reply, boolean markDone, boolean close) {}
}
