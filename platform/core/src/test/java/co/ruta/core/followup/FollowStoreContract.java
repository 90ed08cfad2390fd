package co.ruta.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowStore.Pinned;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of pinned plans does. */
public interface FollowStoreContract {
    /** The store under test; package-private types stay inside. */
    Object store();

    /** A follow-up that exists and pins nothing yet. */
    DocumentRef followUp();

    /** A plan of the same school with two submissions. */
    DocumentRef plan();

    /** Who exists. */
    PersonId somebody();

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
    default void anAdjustedPlanIsFollowedFromThenOnAndTheEarlierVersionIsRemembered() {
        DocumentRef followUp = followUp();
        Pinned first = new Pinned(plan().document(), 1);
        mine().add(followUp, first);
        assertThat(mine().move(followUp, first, 2, somebody(), Instant.parse("2027-06-30T15:00:00Z")))
                .isTrue();
        assertThat(mine().pinned(followUp)).contains(new Pinned(plan().document(), 2));
        assertThat(mine().earlier(followUp)).containsExactly(1);
        assertThat(mine().move(followUp, first, 2, somebody(), Instant.parse("2027-06-30T15:00:01Z")))
                .as("somebody was first")
                .isFalse();
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
