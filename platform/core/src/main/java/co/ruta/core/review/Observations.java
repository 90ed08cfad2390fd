package co.ruta.core.review;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.Ids;
import java.util.List;

/**
 * Remarks on a node of a submission: a draft until the reviewer's return publishes it, then answered by the school and
 * closed by the reviewer. Texts take at most 4000 characters.
 */
public interface Observations {
    /** All this person may see, by number; the school sees published ones only. */
    List<ObservationView> list(Principal who, DocumentRef document);

    /**
     * Remarks on a node of the last submission.
     *
     * @param path the node, e.g. {@code ratings/{component}}; empty for the document as a whole
     * @param key idempotency key: the same again adds nothing
     * @throws co.ruta.core.problem.ProblemException {@code OBSERVATION_EMPTY}, {@code TEXT_TOO_LONG}, {@code UNKNOWN_NODE},
     *     {@code NOT_IN_REVIEW}
     */
    ObservationView add(Principal who, DocumentRef document, String path, String body, String key);

    /** As the other, for whoever has no key. */
    default ObservationView add(Principal who, DocumentRef document, String path, String body) {
        return add(who, document, path, body, Ids.mint());
    }

    /** Rewords one that is still a draft. */
    ObservationView edit(Principal who, DocumentRef document, String observation, int version, String body);

    /** Withdraws one that is still a draft; its number is not used again. */
    void withdraw(Principal who, DocumentRef document, String observation, int version);

    /** The school, or the reviewer, says something to it; the same key again says nothing more. */
    ObservationView reply(Principal who, DocumentRef document, String observation, String body, String key);

    /** As the other, for whoever has no key. */
    default ObservationView reply(Principal who, DocumentRef document, String observation, String body) {
        return reply(who, document, observation, body, Ids.mint());
    }

    /** The school says it is mended; {@code done=false} takes that back. */
    ObservationView markDone(Principal who, DocumentRef document, String observation, int version, boolean done);

    /** The reviewer closes it, or opens it again. */
    ObservationView close(Principal who, DocumentRef document, String observation, int version, boolean closed);
}
