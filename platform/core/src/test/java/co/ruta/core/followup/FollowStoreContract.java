package co.ruta.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowStore.Pinned;
import co.ruta.core.id.SchoolId;
import org.junit.jupiter.api.Test;

/** What every store of pinned plans does. */
public interface FollowStoreContract {
    /** The store under test; package-private types stay inside. */
    Object store();

    /** A follow-up that exists and pins nothing yet. */
    DocumentRef followUp();

    /** Submissions of a plan of the same school that exist: document and number. */
    DocumentRef plan();

    private FollowStore mine() {
        return (FollowStore) store();
    }

    @Test
    default void aFollowUpPinsOneDeliveredVersion() {
        DocumentRef followUp = followUp();
        assertThat(mine().pinned(followUp)).isEmpty();
        mine().add(followUp, new Pinned(plan().document(), 1));
        assertThat(mine().pinned(followUp)).contains(new Pinned(plan().document(), 1));
    }

    @Test
    default void whatIsPinnedStays() {
        DocumentRef followUp = followUp();
        mine().add(followUp, new Pinned(plan().document(), 1));
        mine().add(followUp, new Pinned(plan().document(), 2));
        assertThat(mine().pinned(followUp)).contains(new Pinned(plan().document(), 1));
    }

    @Test
    default void anotherSchoolDoesNotSeeIt() {
        DocumentRef followUp = followUp();
        mine().add(followUp, new Pinned(plan().document(), 1));
        assertThat(mine().pinned(new DocumentRef(
                        followUp.territory(), new SchoolId("01K0000000000000000000000Z"), followUp.document())))
                .isEmpty();
    }
}
