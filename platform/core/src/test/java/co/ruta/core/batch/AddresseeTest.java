package co.ruta.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.BroughtBooks.Recognised;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.school.School;
import co.ruta.core.school.SchoolPage;
import co.ruta.core.school.SchoolQuery;
import co.ruta.core.school.Schools;
import co.ruta.core.school.Zone;
import co.ruta.sdk.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose a workbook is. */
final class AddresseeTest {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba");
    private static final String ONE = "168001000001";
    private static final String TWO = "168001000002";

    private final Addressee addressee = new Addressee(new Directory());

    /** Two schools, each with its code for an id. */
    private static final class Directory implements Schools {
        @Override
        public School get(TerritoryId territory, SchoolId school) {
            return byCode(territory, school.value()).orElseThrow();
        }

        @Override
        public boolean exists(TerritoryId territory, SchoolId school) {
            return byCode(territory, school.value()).isPresent();
        }

        @Override
        public Optional<School> byCode(TerritoryId territory, String code) {
            return List.of(ONE, TWO).contains(code)
                    ? Optional.of(new School(
                            territory,
                            new SchoolId(code),
                            code,
                            "Colegio " + code,
                            "68001",
                            Zone.URBAN,
                            Sector.OFFICIAL,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Map.of(),
                            LocalDate.of(2020, 1, 1),
                            Optional.empty()))
                    : Optional.empty();
        }

        @Override
        public SchoolPage list(TerritoryId territory, SchoolQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Change> history(TerritoryId territory, SchoolId school) {
            return List.of();
        }
    }

    private static Recognised book(Optional<String> code, Optional<String> made) {
        return new Recognised(
                DocumentKind.IMPROVEMENT_PLAN,
                "pmi",
                1,
                "PMI",
                Optional.empty(),
                code,
                made.map(it -> new DocumentRef(TERRITORY, new SchoolId(it), DocumentId.mint())));
    }

    private String of(String file, Recognised book) {
        return addressee.of(TERRITORY, file, book).daneCode();
    }

    @Test
    void theCodeInTheFormStandsBeforeWhomItWasMadeFor() {
        assertThat(of("PMI.xlsx", book(Optional.of(TWO), Optional.of(ONE)))).isEqualTo(TWO);
    }

    @Test
    void theNameHelpsWhereTheFormIsSilent() {
        assertThat(of("PMI/" + ONE + " 2024.xlsx", book(Optional.empty(), Optional.empty())))
                .isEqualTo(ONE);
        assertThat(of("PMI.xlsx", book(Optional.empty(), Optional.of(TWO)))).isEqualTo(TWO);
    }

    @Test
    void whatIsInDoubtOrUnknownIsRefusedWithWhatToMend() {
        refused("SCHOOL_DOUBTFUL", ONE + ".xlsx", book(Optional.of(TWO), Optional.empty()));
        refused("SCHOOL_NOT_SAID", "PMI.xlsx", book(Optional.empty(), Optional.empty()));
        refused("SCHOOL_UNKNOWN", "PMI.xlsx", book(Optional.of("168001000009"), Optional.empty()));
    }

    private void refused(String code, String file, Recognised book) {
        assertThatThrownBy(() -> of(file, book)).isInstanceOfSatisfying(ProblemException.class, it -> assertThat(
                        it.problems().get(0).code())
                .isEqualTo(code));
    }
}
