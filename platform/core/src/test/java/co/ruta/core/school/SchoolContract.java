package co.ruta.core.school;

import static co.ruta.core.school.InventedList.HEADER;
import static co.ruta.core.school.InventedList.code;
import static co.ruta.core.school.InventedList.csv;
import static co.ruta.core.school.InventedList.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.school.ImportReport.Severity;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the directory and its import promise. */
public interface SchoolContract {
    SchoolHouse house();

    private ImportReport imported(TerritoryId territory, String... lines) {
        return house().imports().run(house().leader(territory), territory, csv(lines), false);
    }

    private List<School> all(TerritoryId territory) {
        return house().schools().list(territory, SchoolQuery.all(200)).schools();
    }

    @Test
    default void listShouldBecomeTheDirectory() {
        TerritoryId territory = house().emptyTerritory();

        ImportReport report = imported(territory, HEADER, row(1, "Colegio Uno"), row(2, "Colegio Dos"));

        assertThat(report.applied()).isTrue();
        assertThat(List.of(report.created(), report.updated(), report.unchanged(), report.skipped()))
                .containsExactly(2, 0, 0, 0);
        assertThat(report.problems()).isEmpty();
        School one = house().schools().byCode(territory, code(1, 1)).orElseThrow();
        assertThat(one.name()).isEqualTo("Colegio Uno");
        assertThat(one.zone()).isEqualTo(Zone.URBAN);
        assertThat(one.sector()).isEqualTo(Sector.OFFICIAL);
        assertThat(one.calendar()).contains("A");
        assertThat(one.details()).containsEntry("jornadas", "MAÑANA;TARDE");
        assertThat(house().schools().get(territory, one.id())).isEqualTo(one);
        assertThat(house().schools().exists(territory, one.id())).isTrue();
    }

    @Test
    default void sameListAgainShouldChangeNothing() {
        TerritoryId territory = house().emptyTerritory();
        imported(territory, HEADER, row(1, "Colegio Uno"), row(2, "Colegio Dos"));

        ImportReport again = imported(territory, HEADER, row(1, "Colegio Uno"), row(2, "Colegio Dos"));

        assertThat(List.of(again.created(), again.updated(), again.unchanged())).containsExactly(0, 0, 2);
    }

    @Test
    default void changedRowShouldUpdateAndLeaveItsHistory() {
        TerritoryId territory = house().emptyTerritory();
        imported(territory, HEADER, row(1, "Colegio Uno"), row(2, "Colegio Dos"));
        School before = house().schools().byCode(territory, code(1, 1)).orElseThrow();

        ImportReport report = imported(territory, HEADER, row(1, "Institución Uno"), row(3, "Colegio Tres"));

        assertThat(List.of(report.created(), report.updated(), report.unchanged()))
                .containsExactly(1, 1, 0);
        School after = house().schools().byCode(territory, code(1, 1)).orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.name()).isEqualTo("Institución Uno");
        assertThat(house().schools().history(territory, after.id()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.field()).isEqualTo("name");
                    assertThat(it.before()).contains("Colegio Uno");
                    assertThat(it.after()).contains("Institución Uno");
                });
        assertThat(all(territory)).as("a school the list does not name stays").hasSize(3);
    }

    @Test
    default void previousCodeShouldKeepTheSchoolAndItsHistory() {
        TerritoryId territory = house().emptyTerritory();
        imported(territory, HEADER, row(1, "Colegio Uno"));
        SchoolId id =
                house().schools().byCode(territory, code(1, 1)).orElseThrow().id();

        ImportReport report =
                imported(territory, HEADER + ",codigo_dane_anterior", row(9, "Colegio Uno") + "," + code(1, 1));

        assertThat(List.of(report.created(), report.updated())).containsExactly(0, 1);
        assertThat(house().schools().byCode(territory, code(1, 9)).orElseThrow().id())
                .isEqualTo(id);
        assertThat(house().schools().byCode(territory, code(1, 1))).isEmpty();
        assertThat(house().schools().history(territory, id)).singleElement().satisfies(it -> assertThat(it.before())
                .contains(code(1, 1)));
    }

    @Test
    default void blankCellShouldKeepWhatIsKnown() {
        TerritoryId territory = house().emptyTerritory();
        imported(territory, HEADER, row(1, "Colegio Uno"));

        ImportReport report = imported(territory, HEADER, code(1, 1) + ",Colegio Uno,99001,URBANO,OFICIAL,,");

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(house().schools().byCode(territory, code(1, 1)).orElseThrow().calendar())
                .contains("A");
    }

    @Test
    default void oneErrorShouldKeepEverythingOut() {
        TerritoryId territory = house().emptyTerritory();

        ImportReport report =
                imported(territory, HEADER, row(1, "Colegio Uno"), "12,Colegio Dos,99001,URBANO,OFICIAL,A,");

        assertThat(report.applied()).isFalse();
        assertThat(report.hasErrors()).isTrue();
        assertThat(all(territory)).isEmpty();
        assertThat(house().schools().byCode(territory, code(1, 1))).isEmpty();
    }

    @Test
    default void previewShouldSayTheSameAndWriteNothing() {
        TerritoryId territory = house().emptyTerritory();

        ImportReport preview =
                house().imports().run(house().leader(territory), territory, csv(HEADER, row(1, "Colegio Uno")), true);

        assertThat(preview.applied()).isFalse();
        assertThat(preview.created()).isEqualTo(1);
        assertThat(all(territory)).isEmpty();
    }

    @Test
    default void warningShouldNotKeepTheListOut() {
        TerritoryId territory = house().emptyTerritory();

        ImportReport report = imported(territory, HEADER, code(2, 1) + ",Colegio Uno,99001,URBANO,OFICIAL,A,MAÑANA");

        assertThat(report.applied()).isTrue();
        assertThat(report.problems()).singleElement().satisfies(it -> assertThat(it.severity())
                .isEqualTo(Severity.WARNING));
    }

    @Test
    default void onlyTheLeaderAndTheOperatorShouldImport() {
        TerritoryId territory = house().emptyTerritory();
        Principal professional =
                new Principal(PersonId.mint(), "Otra", List.of(Grant.in(territory, Role.PROFESSIONAL)));

        assertThatThrownBy(() -> house().imports().run(professional, territory, csv(HEADER, row(1, "Uno")), false))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("IMPORT_NOT_YOURS"));
    }

    @Test
    default void schoolOfAnotherTerritoryShouldNotBeFound() {
        TerritoryId territory = house().emptyTerritory();
        imported(territory, HEADER, row(1, "Colegio Uno"));
        SchoolId school =
                house().schools().byCode(territory, code(1, 1)).orElseThrow().id();
        TerritoryId other = house().emptyTerritory();

        assertThat(house().schools().exists(other, school)).isFalse();
        assertThatThrownBy(() -> house().schools().get(other, school))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("SCHOOL_UNKNOWN"));
    }

    @Test
    default void pagesShouldShowEverySchoolOnceInEveryOrder() {
        TerritoryId territory = house().emptyTerritory();
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 23; i++) {
            lines.add(row(i, i % 3 == 0 ? "Escuela Repetida" : "Colegio Ñ " + (char) ('A' + i)));
        }
        imported(territory, lines.toArray(String[]::new));

        for (SchoolQuery.Sort sort : SchoolQuery.Sort.values()) {
            List<String> seen = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                SchoolPage page = house().schools()
                        .list(
                                territory,
                                new SchoolQuery(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        sort,
                                        after,
                                        5));
                assertThat(page.total()).isEqualTo(23);
                page.schools().forEach(it -> seen.add(it.daneCode()));
                after = page.next();
            } while (after.isPresent());
            assertThat(seen).as(sort.name()).hasSize(23).doesNotHaveDuplicates();
        }
    }

    @Test
    default void filterShouldFindByNameCodeZoneAndSector() {
        TerritoryId territory = house().emptyTerritory();
        imported(
                territory,
                HEADER,
                row(1, "Institución Educativa Ramón Núñez"),
                code(4, 2) + ",Liceo 100% Bilingüe,99001,RURAL,NO OFICIAL,B,ÚNICA");

        assertThat(names(territory, "ramon nunez")).containsExactly("Institución Educativa Ramón Núñez");
        assertThat(names(territory, code(4, 2).substring(0, 9))).containsExactly("Liceo 100% Bilingüe");
        assertThat(names(territory, "100%")).containsExactly("Liceo 100% Bilingüe");
        assertThat(names(territory, "%")).containsExactly("Liceo 100% Bilingüe");
        assertThat(names(territory, "_")).isEmpty();
        SchoolQuery rural = new SchoolQuery(
                Optional.empty(),
                Optional.of("99001"),
                Optional.of(Zone.RURAL),
                Optional.of(Sector.NON_OFFICIAL),
                SchoolQuery.Sort.CODE,
                Optional.empty(),
                10);
        assertThat(house().schools().list(territory, rural).schools()).hasSize(1);
    }

    private List<String> names(TerritoryId territory, String text) {
        SchoolQuery query = new SchoolQuery(
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SchoolQuery.Sort.NAME,
                Optional.empty(),
                10);
        return house().schools().list(territory, query).schools().stream()
                .map(School::name)
                .toList();
    }

    @Test
    default void foreignMarkShouldBeRefused() {
        SchoolQuery query = new SchoolQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SchoolQuery.Sort.NAME,
                Optional.of("no es una marca"),
                10);

        assertThatThrownBy(() -> house().schools().list(house().emptyTerritory(), query))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("MARK_UNREADABLE"));
    }
}
