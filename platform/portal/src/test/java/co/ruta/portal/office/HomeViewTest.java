package co.ruta.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.review.ReviewQueue;
import co.ruta.core.review.ReviewSummary;
import co.ruta.portal.page.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the office's first page says what waits. */
final class HomeViewTest {
    @Test
    void whatWaitsShouldBeOneSentence() {
        assertThat(home(3, 1).waiting()).isEqualTo("3 autoevaluaciones y 1 plan esperan revisión");
        assertThat(home(1, 0).waiting()).isEqualTo("1 autoevaluación espera revisión");
        assertThat(home(0, 1).waiting()).isEqualTo("1 plan espera revisión");
        assertThat(home(0, 2).waiting()).isEqualTo("2 planes esperan revisión");
    }

    private static HomeView home(int assessments, int plans) {
        return new HomeView(
                new OfficePlace(new TerritoryId("valle-claro"), 2026),
                List.of(work(DocumentKind.SELF_ASSESSMENT, assessments), work(DocumentKind.IMPROVEMENT_PLAN, plans)),
                List.of(),
                0,
                true,
                0,
                List.of(),
                Dates.at(ZoneId.of("America/Bogota"), Instant.EPOCH),
                Optional.empty(),
                Optional.empty());
    }

    private static HomeView.Work work(DocumentKind kind, int waiting) {
        return new HomeView.Work(
                kind,
                "Documento",
                new ReviewSummary(9, 0, 0, 0, 0, 0, List.of()),
                new ReviewQueue(List.of(), waiting, Optional.empty()),
                Optional.empty());
    }
}
