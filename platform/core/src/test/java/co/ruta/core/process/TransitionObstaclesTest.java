package co.ruta.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Pins;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the way of a transition beyond its guards. */
final class TransitionObstaclesTest {
    private final Contributions contributions = new Contributions(
            List.of(new SaysBesides()),
            Stream.of(Effect.values())
                    .filter(it -> it != Effect.SUBMIT)
                    .<EffectPerformer>map(Performs::new)
                    .toList(),
            List.of(),
            new NoRecords(Map.of("acta", RecordShelf.Standing.FILED, "lista", RecordShelf.Standing.BEGUN)));

    @Test
    void eachJudgeIsAskedOnceWhatElseItSees() {
        assertThat(contributions.obstacles(document(), transition(List.of())))
                .extracting(Problem::code)
                .containsExactly("SEEN");
    }

    @Test
    void aRecordThatIsAskedForStandsInTheWayUntilItIsFiled() {
        assertThat(contributions.obstacles(document(), transition(List.of("acta", "lista", "carta"))))
                .filteredOn(it -> it.code().equals("RECORD_MISSING"))
                .extracting(Problem::message)
                .satisfiesExactly(it -> assertThat(it).contains("Formato lista"), it -> assertThat(it)
                        .contains("Formato carta"));
    }

    private static Transition transition(List<String> records) {
        return new Transition(
                "deliver",
                "Entregar",
                "A",
                "B",
                Set.of(Role.RECTOR),
                List.of(),
                List.of(),
                records,
                List.of(),
                SourceRef.DESIGN_DECISION);
    }

    private static DocumentAtHand document() {
        DocumentRef ref = new DocumentRef(InMemoryHouse.TERRITORY, SchoolId.mint(), DocumentId.mint());
        Document document = new Document(
                new DocumentFacts(
                        ref, DocumentKind.IMPROVEMENT_PLAN, 2026, new Pins("0".repeat(64), 1, Optional.empty(), "p")),
                "A",
                Instant.EPOCH,
                true,
                1,
                1,
                Instant.EPOCH);
        return new DocumentAtHand(document, new InMemoryHouse(Clock.systemUTC()).drafts());
    }

    private static final class SaysBesides implements GuardJudge {
        @Override
        public Set<Guard> judges() {
            return Set.of(Guard.values());
        }

        @Override
        public List<Problem> obstacles(DocumentAtHand document, Set<Guard> guards) {
            return List.of();
        }

        @Override
        public List<Problem> besides(DocumentAtHand document, Transition transition) {
            return List.of(Problem.of("SEEN", transition.label()));
        }
    }

    private record Performs(Effect performs) implements EffectPerformer {
        @Override
        public void perform(Principal who, Document document, TransitionRequest request) {
            throw new IllegalStateException("Nothing is taken here");
        }
    }
}
