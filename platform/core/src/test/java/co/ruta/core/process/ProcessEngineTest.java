package co.ruta.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.id.SchoolId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.route.Town;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ProcessEngineTest {
    private final Town town = new Town();

    @Test
    void theButtonsShouldBeThoseOfTheStateWithTheReasonWhyNot() {
        DocumentRef document = town.open();

        ProcessView view = town.processes().view(town.rector, document);

        assertThat(view.options()).extracting(ProcessView.Option::transition).containsExactly("deliver");
        ProcessView.Option deliver = view.delivery().orElseThrow();
        assertThat(deliver.roleFits()).isTrue();
        assertThat(deliver.allowed()).isFalse();
        assertThat(deliver.obstacles())
                .extracting(Problem::code)
                .contains("IDENTITY_NOT_REVIEWED", "NOTHING_RATED", "DELIVERY_DATA_MISSING");
        assertThat(deliver.obstacles()).extracting(Problem::message).allSatisfy(it -> assertThat(it)
                .isNotBlank());
    }

    @Test
    void theSecretariaShouldNotSeeWhatADraftStillLacks() {
        DocumentRef document = town.open();

        assertThat(town.processes().view(town.professional, document).options())
                .allSatisfy(it -> assertThat(it.obstacles()).isEmpty());
    }

    @Test
    void aDeliveryThatLacksSomethingShouldFailWithAllOfItAndChangeNothing() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);

        assertThatThrownBy(() -> town.take(town.rector, document, "deliver"))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(ProblemKind.CONFLICT);
                    assertThat(it.problems()).hasSizeGreaterThan(5);
                });
        assertThat(town.documents().get(document).state()).isEqualTo("DRAFT");
        assertThat(town.frozen().list(document)).isEmpty();
    }

    @Test
    void aRoleTheDefinitionDoesNotNameShouldBeRefused() {
        DocumentRef document = town.open();

        assertThatThrownBy(() -> town.take(town.member, document, "deliver"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TRANSITION_NOT_YOURS");
    }

    @Test
    void aTransitionFromAnotherStateShouldSayWhereItIsDone() {
        DocumentRef document = town.delivered();

        assertThatThrownBy(() -> town.take(town.rector, document, "deliver"))
                .hasMessageContaining("TRANSITION_NOT_FROM_HERE")
                .hasMessageContaining("En elaboración")
                .hasMessageContaining("Presentada");
    }

    @Test
    void aStaleRevisionShouldBeRefused() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);
        town.prepare(document);
        long seen = town.documents().get(document).revision();
        town.rate(document, "directiva.rumbo.metas", 3);

        assertThatThrownBy(() -> town.processes()
                        .take(
                                town.rector,
                                new TransitionRequest(document, "deliver", seen, "key-00001", Optional.empty())))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(ProblemKind.STALE);
                    assertThat(it.code()).isEqualTo("REVISION_STALE");
                });
    }

    @Test
    void theSameKeyShouldGetTheSameReceiptAndDeliverOnce() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);
        town.prepare(document);

        TransitionOutcome first = town.take(town.rector, document, "deliver", "key-00001");
        TransitionOutcome again = town.take(town.rector, document, "deliver", "key-00001");

        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThat(again.submission()).isEqualTo(first.submission());
        assertThat(town.frozen().list(document)).hasSize(1);
    }

    @Test
    void theSameKeyShouldTakeATransitionWithoutDeliveryOnce() {
        DocumentRef document = town.delivered();

        TransitionOutcome first = town.take(town.professional, document, "begin", "key-00002");
        TransitionOutcome again = town.take(town.professional, document, "begin", "key-00002");

        assertThat(again.state()).isEqualTo(first.state()).isEqualTo("REVIEW");
        assertThat(again.repeated()).isTrue();
        assertThat(town.documents().transitions(document)).hasSize(2);
    }

    @Test
    void editingShouldStopWithTheDeliveryAndGoOnAfterTheReturn() {
        DocumentRef document = town.delivered();
        assertThatThrownBy(() -> town.rate(document, "directiva.rumbo.mision", 3))
                .hasMessageContaining("DOCUMENT_CLOSED");

        town.take(town.professional, document, "begin");
        town.observations().add(town.professional, document, "ratings/directiva.rumbo.mision", "Falta evidencia.");
        town.take(town.professional, document, "return");
        town.take(town.rector, document, "reopen");
        town.rate(document, "directiva.rumbo.mision", 3);

        assertThat(town.documents().get(document).version()).isEqualTo(2);
    }

    @Test
    void everyTransitionShouldBeWrittenDownWithWhoTookIt() {
        DocumentRef document = town.delivered();
        town.take(town.professional, document, "begin");

        List<TransitionTaken> history = town.processes().history(town.rector, document);

        assertThat(history).extracting(TransitionTaken::label).containsExactly("Acción deliver", "Acción begin");
        assertThat(history)
                .extracting(TransitionTaken::actor)
                .containsExactly(town.rector.person(), town.professional.person());
        assertThat(town.audit().events())
                .anySatisfy(it -> assertThat(it.action()).isEqualTo("DOCUMENT_SUBMITTED"));
    }

    @Test
    void aDocumentOfAnotherSchoolShouldNotBeFound() {
        DocumentRef document = town.open();
        DocumentRef elsewhere = new DocumentRef(Town.TERRITORY, SchoolId.mint(), document.document());

        assertThatThrownBy(() -> town.processes().view(town.rector, elsewhere))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::kind)
                .isEqualTo(ProblemKind.NOT_FOUND);
    }

    @Test
    void aConflictShouldStopTheDeliveryByItsName() {
        DocumentRef document = town.open();
        town.prepare(document);
        long seen = town.documents().get(document).revision();
        rateAt(document, seen, 2);
        town.drafts()
                .apply(
                        town.member,
                        document,
                        List.of(co.ruta.core.document.Operation.put(
                                co.ruta.core.id.Ids.mint(),
                                "ratings/directiva.rumbo.mision/level",
                                seen,
                                DraftValue.number(3))));

        assertThat(town.processes()
                        .view(town.rector, document)
                        .delivery()
                        .orElseThrow()
                        .obstacles())
                .extracting(Problem::message)
                .containsExactly("Resuelva la diferencia en 1.1.1 Misión");
    }

    private void rateAt(DocumentRef document, long seen, int level) {
        town.drafts()
                .apply(
                        town.rector,
                        document,
                        List.of(co.ruta.core.document.Operation.put(
                                co.ruta.core.id.Ids.mint(),
                                "ratings/directiva.rumbo.mision/level",
                                seen,
                                DraftValue.number(level))));
    }
}
