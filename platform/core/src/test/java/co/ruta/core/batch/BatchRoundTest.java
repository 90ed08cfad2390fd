package co.ruta.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.batch.BatchFile.Done;
import co.ruta.core.batch.BatchFile.Found;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each file is done once, whatever happens to the others and to the node. */
final class BatchRoundTest {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba");
    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");

    private final InMemoryBatches store = new InMemoryBatches();
    private final List<String> written = new ArrayList<>();
    private final String batch = Ids.mint();

    /** A node loses its power: nothing of it runs any more, nothing of its transaction stays. */
    private static final class Power extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Files of a node that falls at the file of that name; before it wrote it down, or right after. */
    private record Falling(Filing node, String at, boolean after) implements Filing {
        @Override
        public void tryOut(Claim claim) {
            fall(claim, !after);
            node.tryOut(claim);
        }

        @Override
        public void carryOut(Claim claim) {
            fall(claim, !after);
            node.carryOut(claim);
            fall(claim, after);
        }

        private void fall(Claim claim, boolean now) {
            if (now && claim.name().equals(at)) {
                throw new Power();
            }
        }
    }

    /** Says of a file what its name says. */
    private final class Named implements Filing {
        @Override
        public void tryOut(Claim claim) {
            if (claim.name().startsWith("falla")) {
                throw new IllegalStateException(claim.name());
            }
            throw new TakenBack(
                    claim.name().startsWith("mal")
                            ? Outcome.refused(Optional.empty(), List.of(new Fault("", "BAD", "Mal")))
                            : ready(claim.name()));
        }

        @Override
        public void carryOut(Claim claim) {
            store.settle(claim, ready(claim.name()).in(State.IMPORTED), NOW);
            written.add(claim.name());
        }

        private Outcome ready(String name) {
            Found found = new Found(new SchoolId(name), "", "", DocumentKind.IMPROVEMENT_PLAN, "plan", "Plan", 2025);
            return new Outcome(State.READY, Optional.of(found), Done.NOTHING, List.of(), List.of());
        }
    }

    private BatchRound round(Duration later) {
        return node(new Named(), later);
    }

    private BatchRound node(Filing filing, Duration later) {
        return new BatchRound(store, filing, Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
    }

    private void confirmed(String... names) throws Archives.Unsafe {
        bring(names);
        round(Duration.ZERO).round();
        assertThat(store.confirm(TERRITORY, batch, PersonId.mint(), NOW, names.length))
                .isTrue();
    }

    private void bring(String... names) throws Archives.Unsafe {
        store.add(
                new Batch(
                        TERRITORY,
                        batch,
                        "a.zip",
                        1,
                        1,
                        2025,
                        "",
                        NOW,
                        "Alguien",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()),
                PersonId.mint());
        store.open(TERRITORY, batch, NOW, taker -> {
            for (String each : names) {
                taker.take(each, new byte[] {1});
            }
        });
    }

    private List<State> states() {
        return store.files(TERRITORY, batch, Optional.empty(), 0, 99).stream()
                .map(BatchFile::state)
                .toList();
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmedAndThenOnce() throws Exception {
        bring("uno", "mal", "dos");
        assertThat(round(Duration.ZERO).round()).isEqualTo(3);
        assertThat(states()).containsExactly(State.READY, State.REFUSED, State.READY);
        assertThat(written).isEmpty();
        assertThat(store.confirm(TERRITORY, batch, PersonId.mint(), NOW, 2)).isTrue();
        round(Duration.ZERO).round();
        round(Duration.ZERO).round();
        assertThat(written).containsExactly("uno", "dos");
    }

    @Test
    void aFileThatMakesTheNodeStumbleIsRefusedInTheEndAndKeepsNoOther() throws Exception {
        bring("falla", "uno");
        round(Duration.ZERO).round();
        assertThat(states()).containsExactly(State.REFUSED, State.READY);
        assertThat(store.file(TERRITORY, batch, 1).orElseThrow().faults())
                .extracting(Fault::code)
                .containsExactly("FILE_FAILED");
    }

    @Test
    void aSecondFileForTheSameDocumentIsRefused() throws Exception {
        bring("uno", "uno");
        round(Duration.ZERO).round();
        assertThat(states()).containsExactly(State.READY, State.REFUSED);
        assertThat(store.file(TERRITORY, batch, 2).orElseThrow().faults())
                .extracting(Fault::code)
                .containsExactly("FILE_TWICE");
    }

    @Test
    void whatANodeLeftWhenItFellIsTakenUpByAnother() throws Exception {
        bring("uno");
        store.claim(Ids.mint(), NOW, NOW.minusSeconds(300));
        assertThat(round(Duration.ofMinutes(4)).round()).isZero();
        assertThat(round(Duration.ofMinutes(6)).round()).isEqualTo(1);
        assertThat(states()).containsExactly(State.READY);
    }

    @Test
    void aNodeThatFallsInTheMiddleLeavesOneFileForLaterAndTheOthersToItsNeighbour() throws Exception {
        confirmed("uno", "dos", "tres", "cuatro");
        BatchRound falls = node(new Falling(new Named(), "dos", false), Duration.ZERO);
        assertThatThrownBy(falls::round).isInstanceOf(Power.class);
        assertThat(written).containsExactly("uno");

        round(Duration.ofMinutes(1)).round();
        assertThat(written).containsExactly("uno", "tres", "cuatro");
        assertThat(states()).containsExactly(State.IMPORTED, State.READY, State.IMPORTED, State.IMPORTED);
        assertThat(store.find(TERRITORY, batch).orElseThrow().phase()).isEqualTo(Batch.Phase.IMPORTING);

        round(Duration.ofMinutes(6)).round();
        assertThat(written).containsExactly("uno", "tres", "cuatro", "dos");
        assertThat(states()).containsOnly(State.IMPORTED);
        assertThat(store.find(TERRITORY, batch).orElseThrow().phase()).isEqualTo(Batch.Phase.DONE);
    }

    @Test
    void aNodeThatFallsRightAfterItWroteLeavesNothingToDoTwice() throws Exception {
        confirmed("uno", "dos");
        BatchRound falls = node(new Falling(new Named(), "uno", true), Duration.ZERO);
        assertThatThrownBy(falls::round).isInstanceOf(Power.class);
        round(Duration.ofMinutes(6)).round();
        assertThat(written).containsExactly("uno", "dos");
    }

    @Test
    void aNodeThatWakesUpLateWritesNothingOfAFileThatIsAnothers() throws Exception {
        confirmed("uno");
        Claim slow = store.claim(Ids.mint(), NOW, NOW.minusSeconds(300)).orElseThrow();
        round(Duration.ofMinutes(6)).round();
        assertThatThrownBy(() -> new Named().carryOut(slow)).isInstanceOf(BatchStore.Lost.class);
        assertThat(written).containsExactly("uno");
    }

    @Test
    void twoNodesThatWorkAtOnceDoEachFileOnce() throws Exception {
        String[] names =
                IntStream.rangeClosed(1, 40).mapToObj(it -> "libro " + it).toArray(String[]::new);
        confirmed(names);
        BatchRound neighbour = round(Duration.ZERO);
        // While it has its first file, its neighbour does all the others.
        Filing polite = new Filing() {
            private boolean asked;

            @Override
            public void tryOut(Claim claim) {
                new Named().tryOut(claim);
            }

            @Override
            public void carryOut(Claim claim) {
                if (!asked) {
                    asked = true;
                    neighbour.round();
                }
                new Named().carryOut(claim);
            }
        };
        node(polite, Duration.ZERO).round();
        assertThat(written).containsExactlyInAnyOrder(names);
    }

    @Test
    void aFileThatFellsEveryNodeIsGivenUpInTheEnd() throws Exception {
        confirmed("uno", "dos");
        for (int i = 0; i < 3; i++) {
            BatchRound falls = node(new Falling(new Named(), "uno", false), Duration.ofMinutes(6L * i));
            assertThatThrownBy(falls::round).isInstanceOf(Power.class);
        }
        round(Duration.ofMinutes(18)).round();
        assertThat(states()).containsExactly(State.REFUSED, State.IMPORTED);
        assertThat(store.file(TERRITORY, batch, 1).orElseThrow().faults())
                .extracting(Fault::code)
                .containsExactly("FILE_FAILED");
        assertThat(written).containsExactly("dos");
    }
}
