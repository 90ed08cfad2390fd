package co.ruta.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.batch.BatchFile.Done;
import co.ruta.core.batch.BatchFile.Found;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of batches does. */
public interface BatchStoreContract {
    Instant NOW = Instant.parse("2026-11-27T15:00:00Z");
    Instant FREE = NOW.minusSeconds(300);

    /** A {@link BatchStore}, which no other package sees. */
    Object store();

    TerritoryId territory();

    SchoolId school();

    PersonId somebody();

    private BatchStore kept() {
        return (BatchStore) store();
    }

    private String batch(String... files) {
        Batch batch = new Batch(
                territory(),
                Ids.mint(),
                "libros.zip",
                10,
                0,
                2025,
                "Enjambre",
                NOW,
                "Alguien",
                false,
                Optional.empty(),
                Optional.empty(),
                Map.of());
        kept().add(batch, somebody());
        try {
            kept().open(territory(), batch.id(), NOW, taker -> {
                for (String each : files) {
                    taker.take(each, each.getBytes(StandardCharsets.UTF_8));
                }
            });
        } catch (Archives.Unsafe impossible) {
            throw new IllegalStateException(impossible);
        }
        return batch.id();
    }

    private Batch get(String id) {
        return kept().find(territory(), id).orElseThrow();
    }

    private Claim claim() {
        return kept().claim(Ids.mint(), NOW, FREE).orElseThrow();
    }

    private Outcome outcome(State state) {
        Found found =
                new Found(school(), "", "", DocumentKind.IMPROVEMENT_PLAN, "d02-03-f01", "Plan, versión V5", 2025);
        Done done = new Done(Optional.of(DocumentId.mint()), true, 7, 4, 3, 2, 1, true);
        return new Outcome(state, Optional.of(found), done, List.of(), List.of("Un aviso"));
    }

    @Test
    default void filesShouldWaitInOrderAndKeepTheirBytes() {
        String id = batch("b.xlsx", "a.xlsx");
        assertThat(get(id).phase()).isEqualTo(Batch.Phase.READING);
        assertThat(kept().files(territory(), id, Optional.empty(), 0, 10))
                .extracting(BatchFile::name)
                .containsExactly("b.xlsx", "a.xlsx");
        assertThat(kept().content(territory(), id, 2)).contains("a.xlsx".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void aFileShouldBeOneNodesUntilItsClaimIsOld() {
        batch("a.xlsx");
        Claim first = claim();
        assertThat(first.importing()).isFalse();
        assertThat(kept().claim(Ids.mint(), NOW, FREE)).isEmpty();
        Claim second = kept().claim(Ids.mint(), NOW, NOW.plusSeconds(1)).orElseThrow();
        assertThat(second.attempts()).isEqualTo(2);
        assertThatThrownBy(() -> kept().settle(first, outcome(State.READY), NOW))
                .isInstanceOf(BatchStore.Lost.class);
        kept().settle(second, outcome(State.READY), NOW);
    }

    @Test
    default void whatBecameOfAFileShouldComeBackAsItWas() {
        String id = batch("a.xlsx", "b.xlsx");
        Outcome ready = outcome(State.READY);
        kept().settle(claim(), ready, NOW);
        List<Fault> faults = List.of(new Fault("PMI!C9", "CELL_NOT_VALID", "Se espera «un número»"));
        kept().settle(claim(), Outcome.refused(Optional.empty(), faults), NOW);
        BatchFile first = kept().file(territory(), id, 1).orElseThrow();
        assertThat(first.done()).isEqualTo(ready.done());
        assertThat(first.found().orElseThrow().school()).isEqualTo(school());
        assertThat(first.notices()).containsExactly("Un aviso");
        BatchFile second = kept().file(territory(), id, 2).orElseThrow();
        assertThat(second.faults()).isEqualTo(faults);
        assertThat(second.markable()).isTrue();
        assertThat(kept().files(territory(), id, Optional.of(State.REFUSED), 0, 10))
                .hasSize(1);
    }

    @Test
    default void whatIsReadyShouldBeGivenOutOnlyOnceConfirmedAsItWasSeen() {
        String id = batch("a.xlsx");
        assertThat(kept().confirm(territory(), id, somebody(), NOW, 0)).isFalse();
        Outcome ready = outcome(State.READY);
        kept().settle(claim(), ready, NOW);
        assertThat(kept().claim(Ids.mint(), NOW, FREE)).isEmpty();
        assertThat(kept().confirm(territory(), id, somebody(), NOW, 2)).isFalse();
        assertThat(kept().confirm(territory(), id, somebody(), NOW, 1)).isTrue();
        assertThat(kept().confirm(territory(), id, somebody(), NOW, 1)).isFalse();
        Claim claim = claim();
        assertThat(claim.importing()).isTrue();
        assertThat(claim.tried()).isEqualTo(ready.done());
        kept().settle(claim, ready.in(State.IMPORTED), NOW);
        assertThat(kept().content(territory(), id, 1)).isEmpty();
        assertThat(get(id).phase()).isEqualTo(Batch.Phase.DONE);
        assertThat(kept().claim(Ids.mint(), NOW, NOW.plusSeconds(9))).isEmpty();
    }

    @Test
    default void noTwoFilesOfABatchShouldStandForTheSameDocument() {
        batch("a.xlsx", "b.xlsx");
        kept().settle(claim(), outcome(State.READY), NOW);
        Claim second = claim();
        assertThatThrownBy(() -> kept().settle(second, outcome(State.READY), NOW))
                .isInstanceOf(BatchStore.SlotTaken.class);
        kept().settle(second, outcome(State.REFUSED), NOW);
    }

    @Test
    default void refusedFilesShouldBeTriedAgainAndConfirmedAnew() {
        String id = batch("a.xlsx", "b.xlsx");
        kept().settle(claim(), outcome(State.READY), NOW);
        kept().settle(claim(), Outcome.refused(Optional.empty(), List.of()), NOW);
        assertThat(kept().confirm(territory(), id, somebody(), NOW, 1)).isTrue();
        kept().again(territory(), id, NOW);
        assertThat(get(id).confirmed()).isEmpty();
        Claim claim = claim();
        assertThat(claim.number()).isEqualTo(2);
        kept().release(claim);
        assertThat(claim().attempts()).isEqualTo(2);
    }

    @Test
    default void oldBytesShouldBeForgottenAndHalfUploadsToo() {
        String id = batch("a.xlsx");
        kept().settle(claim(), Outcome.refused(Optional.empty(), List.of()), NOW);
        kept().forget(territory(), NOW);
        assertThat(kept().content(territory(), id, 1)).isPresent();
        kept().forget(territory(), NOW.plusSeconds(1));
        assertThat(kept().content(territory(), id, 1)).isEmpty();
        assertThat(kept().file(territory(), id, 1)).isPresent();
    }

    @Test
    default void anotherTerritoryShouldNotFindIt() {
        String id = batch("a.xlsx");
        assertThat(kept().find(new TerritoryId("otra"), id)).isEmpty();
    }
}
