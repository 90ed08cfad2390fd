package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.account.Principal;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.ExtraFields;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Operation;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.PlanEdition.Cited;
import co.ruta.core.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What formats asked beside a plan goes on in its next year, where there is something to stand beside. */
final class BesidePlanTest {
    private static final String DELIVERED =
            """
            {"extra": {
              "extra.costa.team": "Equipo de gestión",
              "actions/01HZZZZZZZZZZZZZZZZZZZZZZA/extra.costa.need": "Transporte",
              "actions/01HZZZZZZZZZZZZZZZZZZZZZZB/extra.costa.need": "De una acción que no sigue",
              "rows/01HZZZZZZZZZZZZZZZZZZZZZZC/extra.costa.activity": "Jornada",
              "rows/01HZZZZZZZZZZZZZZZZZZZZZZC/extra.costa.of-the-year": "De ese año",
              "extra.costa.level": "ya no es una respuesta"}}
            """;

    private static final DocumentRef PLAN =
            new DocumentRef(new TerritoryId("costa"), SchoolId.mint(), new DocumentId(Ids.mint()));

    @Test
    void whatStandsBesideWhatGoesOnGoesOn() {
        Map<String, DraftValue> rows = new BesidePlan(new Delivered(), new Asked())
                .continuing(
                        new DocumentFacts(PLAN, DocumentKind.IMPROVEMENT_PLAN, 2028, InMemoryHouse.PINS),
                        new Cited(PLAN.document(), 1),
                        Set.of("actions/01HZZZZZZZZZZZZZZZZZZZZZZA/text"));
        assertThat(rows)
                .containsOnly(
                        Map.entry("extra.costa.team", DraftValue.text("Equipo de gestión")),
                        Map.entry("actions/01HZZZZZZZZZZZZZZZZZZZZZZA/extra.costa.need", DraftValue.text("Transporte")),
                        Map.entry("rows/01HZZZZZZZZZZZZZZZZZZZZZZC/extra.costa.activity", DraftValue.text("Jornada")));
    }

    /** Formats that ask one thing of the year only, and of one thing no longer take the answer. */
    private static final class Asked implements ExtraFields {
        @Override
        public boolean continues(DocumentFacts document, String path) {
            return !path.endsWith("of-the-year");
        }

        @Override
        public Optional<Problem> check(DocumentFacts document, Operation operation) {
            return operation.path().endsWith("level")
                    ? Optional.of(Problem.at(operation.path(), "VALUE_NOT_VALID", "Escoja una respuesta."))
                    : Optional.empty();
        }
    }

    private static final class Delivered implements Submissions {
        @Override
        public String content(DocumentRef ref, int number) {
            return DELIVERED;
        }

        @Override
        public Submission freeze(Principal who, Delivery delivery) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Submission> answered(DocumentRef ref, String idempotencyKey) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Submission> list(DocumentRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Submission byNumber(DocumentRef ref, int number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Submission> latest(DocumentRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Submission> latestOfCycle(TerritoryId territory, int cycle, DocumentKind kind) {
            throw new UnsupportedOperationException();
        }
    }
}
