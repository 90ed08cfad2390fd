package co.ruta.core.verification;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of verifications does. */
public interface VerificationStoreContract {
    Instant MAY = Instant.parse("2027-05-20T15:00:00.000001Z");
    String PATH = "plan/actions/01HZZZZZZZZZZZZZZZZZZZZZZZ/verified.costa.done";

    /** The store under test; package-private types stay inside. */
    Object store();

    /** A plan with a submission. */
    DocumentRef plan();

    /** Who exists. */
    PersonId somebody();

    private VerificationStore mine() {
        return (VerificationStore) store();
    }

    private Verification verification(String id, String answer, Instant at) {
        return new Verification(
                id, 1, PATH, answer, "Se visitó la sede.", Optional.of(LocalDate.of(2027, 4, 30)), somebody(), at);
    }

    @Test
    default void aLaterVerificationIsAddedAndStandsFirst() {
        DocumentRef plan = plan();
        Verification first = verification(Ids.mint(), "NO", MAY);
        Verification second = verification(Ids.mint(), "SI", MAY.plusSeconds(86_400));
        assertThat(mine().add(plan, first)).isTrue();
        assertThat(mine().add(plan, second)).isTrue();
        assertThat(mine().of(plan)).containsExactly(second, first);
    }

    @Test
    default void theSameIdAddsNothing() {
        DocumentRef plan = plan();
        Verification first = verification(Ids.mint(), "NO", MAY);
        mine().add(plan, first);
        assertThat(mine().add(plan, verification(first.id(), "SI", MAY.plusSeconds(1))))
                .isFalse();
        assertThat(mine().of(plan)).containsExactly(first);
        assertThat(mine().find(plan, first.id())).contains(first);
    }

    @Test
    default void oneMadeBeforeAnyCutSaysNone() {
        DocumentRef plan = plan();
        Verification early = new Verification(Ids.mint(), 1, PATH, "SI", "", Optional.empty(), somebody(), MAY);
        mine().add(plan, early);
        assertThat(mine().of(plan)).containsExactly(early);
    }

    @Test
    default void anotherDocumentHasNone() {
        DocumentRef plan = plan();
        Verification one = verification(Ids.mint(), "SI", MAY);
        mine().add(plan, one);
        DocumentRef other = plan();
        assertThat(mine().of(other)).isEmpty();
        assertThat(mine().find(other, one.id())).isEmpty();
    }
}
