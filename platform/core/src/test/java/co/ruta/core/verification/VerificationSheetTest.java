package co.ruta.core.verification;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.verification.VerificationSheet.Asked;
import co.ruta.core.verification.VerificationSheet.Row;
import co.ruta.core.verification.VerificationSheet.Verified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose turn it is: what nobody looked at since the school's last cut. */
final class VerificationSheetTest {
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);
    private static final LocalDate AUGUST = LocalDate.of(2027, 8, 31);

    @Test
    void whatWasNeverVerifiedIsPendingAlsoWithoutAnyCut() {
        assertThat(sheet(Optional.empty(), row()).pending()).isEqualTo(1);
    }

    @Test
    void whatWasVerifiedAtTheLastCutIsDone() {
        assertThat(sheet(Optional.of(APRIL), row(Optional.of(APRIL))).pending()).isZero();
        assertThat(sheet(Optional.empty(), row(Optional.empty())).pending()).isZero();
    }

    @Test
    void aNewCutOfTheSchoolMakesItPendingAgain() {
        assertThat(sheet(Optional.of(AUGUST), row(Optional.of(APRIL))).pending())
                .isEqualTo(1);
        assertThat(sheet(Optional.of(APRIL), row(Optional.empty())).pending()).isEqualTo(1);
    }

    @Test
    void theLastVerificationOfANodeIsTheNewest() {
        Row row = row(Optional.of(AUGUST), Optional.of(APRIL));
        assertThat(sheet(Optional.of(AUGUST), row).last(row.node()))
                .hasValueSatisfying(it -> assertThat(it.cut()).contains(AUGUST));
    }

    private static VerificationSheet sheet(Optional<LocalDate> cut, Row... rows) {
        return new VerificationSheet(
                new DocumentRef(new TerritoryId("costa"), SchoolId.mint(), new DocumentId(Ids.mint())),
                1,
                cut,
                List.of(new Asked("Visita, versión 1", "Verificada", List.of(), "Circular 1", true, List.of(rows))));
    }

    /** @param cuts of its verifications, newest first */
    @SafeVarargs
    private static Row row(Optional<LocalDate>... cuts) {
        return new Row(
                "plan/actions/1/verified.costa.done",
                "plan/actions/1",
                "Comprar libros",
                List.of(),
                Optional.empty(),
                Stream.of(cuts)
                        .map(it -> new Verified(Ids.mint(), "SI", "Sí", "", "Ana", Instant.EPOCH, it, 1))
                        .toList());
    }
}
