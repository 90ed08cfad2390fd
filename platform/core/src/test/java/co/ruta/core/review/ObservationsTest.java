package co.ruta.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.review.ObservationView.State;
import co.ruta.core.route.Town;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final String NODE = "ratings/directiva.rumbo.mision";

    private final Town town = new Town();

    @Test
    void theSchoolShouldSeeAnObservationOnlyOnceItIsReturned() {
        DocumentRef document = inReview();
        add(document);
        assertThat(town.observations().list(town.rector, document)).isEmpty();

        town.take(town.professional, document, "return");

        assertThat(town.observations().list(town.rector, document))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.place()).isEqualTo("1.1.1 Misión");
                    assertThat(it.number()).isEqualTo(1);
                    assertThat(it.byline()).isEqualTo("Profesional de mejoramiento, Profesional");
                });
    }

    @Test
    void aReturnWithoutObservationsShouldBeRefused() {
        DocumentRef document = inReview();

        assertThatThrownBy(() -> town.take(town.professional, document, "return"))
                .hasMessageContaining("NO_OBSERVATIONS");
    }

    @Test
    void whatIsStillOpenShouldStandInTheWayOfAccepting() {
        DocumentRef document = inReview();
        add(document);

        assertThatThrownBy(() -> town.take(town.professional, document, "accept"))
                .hasMessageContaining("OBSERVATION_OPEN");
    }

    @Test
    void aNextVersionShouldAnswerEveryObservation() {
        DocumentRef document = returned();
        town.take(town.rector, document, "reopen");
        assertThatThrownBy(() -> town.take(town.rector, document, "deliver"))
                .hasMessageContaining("Responda la observación 1 sobre 1.1.1 Misión");

        town.observations().reply(town.rector, document, only(document).id(), "Se corrigió");
        town.take(town.rector, document, "deliver");

        assertThat(town.documents().get(document).state()).isEqualTo("SENT");
    }

    @Test
    void theReviewersLastWordShouldAskForAnotherAnswer() {
        DocumentRef document = returned();
        String id = only(document).id();
        town.observations().reply(town.rector, document, id, "Se corrigió");
        town.observations().reply(town.professional, document, id, "Todavía falta la firma");
        town.take(town.rector, document, "reopen");

        assertThatThrownBy(() -> town.take(town.rector, document, "deliver"))
                .hasMessageContaining("OBSERVATION_NOT_ANSWERED");
    }

    @Test
    void acceptingShouldSettleWhatTheSchoolMended() {
        DocumentRef document = returned();
        ObservationView observation = only(document);
        town.take(town.rector, document, "reopen");
        town.observations().markDone(town.rector, document, observation.id(), observation.version(), true);
        town.take(town.rector, document, "deliver");
        town.take(town.professional, document, "begin");
        town.take(town.professional, document, "accept");

        assertThat(only(document).state()).isEqualTo(State.CLOSED);
        assertThat(town.audit().events())
                .anySatisfy(it -> assertThat(it.action()).isEqualTo("SUBMISSION_ACCEPTED"));
    }

    @Test
    void aPublishedObservationShouldNotBeRewordedOrWithdrawn() {
        DocumentRef document = returned();
        ObservationView it = only(document);

        assertThatThrownBy(
                        () -> town.observations().edit(town.professional, document, it.id(), it.version(), "Otra cosa"))
                .hasMessageContaining("OBSERVATION_PUBLISHED");
        assertThatThrownBy(() -> town.observations().withdraw(town.professional, document, it.id(), it.version()))
                .hasMessageContaining("OBSERVATION_PUBLISHED");
    }

    @Test
    void aWithdrawnNumberShouldNotBeUsedAgain() {
        DocumentRef document = inReview();
        ObservationView first = add(document);
        town.observations().withdraw(town.professional, document, first.id(), first.version());

        assertThat(add(document).number()).isEqualTo(2);
        assertThat(town.observations().list(town.professional, document)).hasSize(1);
    }

    @Test
    void aNodeThatIsNotThereShouldBeRefused() {
        assertThatThrownBy(() -> town.observations()
                        .add(town.professional, inReview(), "ratings/directiva.rumbo.nada", "Revise"))
                .hasMessageContaining("UNKNOWN_NODE");
    }

    @Test
    void remarksShouldWaitForTheReviewToBegin() {
        DocumentRef document = town.delivered();

        assertThatThrownBy(() -> add(document)).hasMessageContaining("NOT_IN_REVIEW");
    }

    @Test
    void theSchoolShouldNotWriteNorCloseObservations() {
        DocumentRef document = returned();
        ObservationView it = only(document);

        assertThatThrownBy(() -> town.observations().add(town.rector, document, NODE, "No"))
                .hasMessageContaining("ROLE_NOT_ENOUGH");
        assertThatThrownBy(() -> town.observations().close(town.rector, document, it.id(), it.version(), true))
                .hasMessageContaining("OBSERVATION_NOT_YOURS");
        assertThatThrownBy(() -> town.observations().reply(town.contributor, document, it.id(), "Yo"))
                .hasMessageContaining("OBSERVATION_NOT_YOURS");
    }

    @Test
    void aStaleVersionShouldBeRefused() {
        DocumentRef document = inReview();
        ObservationView it = add(document);
        town.observations().edit(town.professional, document, it.id(), it.version(), "Mejor dicho");

        assertThatThrownBy(() -> town.observations().edit(town.professional, document, it.id(), it.version(), "Otra"))
                .hasMessageContaining("REVISION_STALE");
    }

    @Test
    void theSameKeyShouldRemarkOnce() {
        DocumentRef document = inReview();
        town.observations().add(town.professional, document, NODE, "Revise", "key-00001");
        town.observations().add(town.professional, document, NODE, "Revise", "key-00001");

        assertThat(town.observations().list(town.professional, document)).hasSize(1);
    }

    private DocumentRef inReview() {
        DocumentRef document = town.delivered();
        town.take(town.professional, document, "begin");
        return document;
    }

    private DocumentRef returned() {
        DocumentRef document = inReview();
        add(document);
        town.take(town.professional, document, "return");
        return document;
    }

    private ObservationView add(DocumentRef document) {
        return town.observations().add(town.professional, document, NODE, "Falta evidencia.");
    }

    private ObservationView only(DocumentRef document) {
        return town.observations().list(town.rector, document).get(0);
    }
}
