package co.ruta.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.report.TerritoryProfiles.Filter;
import co.ruta.sdk.Role;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a territory's profile promises. */
public interface ReportContract {
    ReportHouse house();

    private byte[] all(int level) {
        byte[] ratings = new byte[house().components().size()];
        Arrays.fill(ratings, (byte) level);
        return ratings;
    }

    private byte[] allBut(int level, int first) {
        byte[] ratings = all(level);
        ratings[0] = (byte) first;
        return ratings;
    }

    private void delivered(TerritoryId territory, SchoolId school, int cycle, int number, byte[] ratings) {
        house().delivered(territory, school, cycle, number, house().catalogue().id(), ratings);
    }

    private String first() {
        return house().components().get(0).slug();
    }

    private static List<String> names(SchoolsAtLevel found) {
        return found.entries().stream().map(SchoolsAtLevel.Entry::name).toList();
    }

    @Test
    default void lastDeliveryOfEachSchoolShouldCountOnceAndPendingApart() {
        TerritoryId territory = house().territory();
        SchoolId one = house().school(territory, "Uno", "99001", "URBAN");
        SchoolId two = house().school(territory, "Dos", "99001", "RURAL");
        house().school(territory, "Tres", "99001", "RURAL");
        delivered(territory, one, 2026, 1, all(1));
        delivered(territory, one, 2026, 2, all(3));
        delivered(territory, two, 2026, 1, allBut(3, 0));
        delivered(territory, one, 2025, 1, all(2));

        TerritoryProfile profile = house().profiles().of(house().leader(territory), territory, Filter.all(2026));

        int components = house().components().size();
        assertThat(profile.schools()).isEqualTo(3);
        assertThat(profile.delivered()).isEqualTo(2);
        Distribution whole = profile.whole().now();
        assertThat(whole.counts()).containsExactly(0, 0, 2 * components - 1, 0);
        assertThat(whole.pending()).isEqualTo(1);
        assertThat(whole.percentages().get(2)).isEqualByComparingTo(BigDecimal.valueOf(100));
        TerritoryProfile.ComponentRow row =
                profile.areas().get(0).processes().get(0).components().get(0);
        assertThat(row.slug()).isEqualTo(first());
        assertThat(row.row().now().rated()).isEqualTo(1);
        assertThat(row.row().before().map(Distribution::counts)).contains(List.of(0, 1, 0, 0));
        assertThat(profile.deliveredBefore()).isEqualTo(1);
        assertThat(profile.areas().stream()
                        .mapToInt(it -> it.row().now().total())
                        .sum())
                .isEqualTo(2 * components);
    }

    @Test
    default void frequentWeaknessesShouldComeByTheirShareOfWhatIsRated() {
        TerritoryId territory = house().territory();
        for (int i = 0; i < 4; i++) {
            SchoolId school = house().school(territory, "Colegio " + i, "99001", "URBAN");
            byte[] ratings = all(4);
            ratings[0] = (byte) (i < 3 ? 1 : 4);
            ratings[1] = (byte) (i == 0 ? 2 : i == 1 ? 0 : 3);
            delivered(territory, school, 2026, 1, ratings);
        }

        TerritoryProfile profile = house().profiles().of(house().leader(territory), territory, Filter.all(2026));

        assertThat(profile.weaknesses())
                .extracting(it -> it.component().slug(), TerritoryProfile.Weakness::low, it -> it.share()
                        .toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(first(), 3, "75.00"),
                        org.assertj.core.groups.Tuple.tuple(
                                house().components().get(1).slug(), 1, "33.33"));
    }

    @Test
    default void filterAndDrillDownShouldFindTheSchoolsBehindAFigure() {
        TerritoryId territory = house().territory();
        Principal leader = house().leader(territory);
        SchoolId one = house().school(territory, "Beta", "99001", "RURAL");
        SchoolId two = house().school(territory, "Alfa", "99001", "RURAL");
        SchoolId three = house().school(territory, "Gama", "99002", "URBAN");
        for (SchoolId school : List.of(one, two, three)) {
            delivered(territory, school, 2026, 1, allBut(2, 1));
        }
        delivered(territory, two, 2026, 2, allBut(2, 4));

        SchoolsAtLevel found = house().profiles().schools(leader, territory, Filter.all(2026), first(), 1, 1, 50);
        assertThat(names(found)).containsExactly("Beta", "Gama");
        assertThat(found.total()).isEqualTo(2);
        SchoolsAtLevel second = house().profiles().schools(leader, territory, Filter.all(2026), first(), 1, 2, 1);
        assertThat(names(second)).containsExactly("Gama");
        assertThat(second.pages()).isEqualTo(2);

        Filter rural = new Filter(2026, Optional.of("99001"), Optional.of("RURAL"), Optional.of("OFFICIAL"));
        assertThat(names(house().profiles().schools(leader, territory, rural, first(), 1, 1, 50)))
                .containsExactly("Beta");
        TerritoryProfile profile = house().profiles().of(leader, territory, rural);
        assertThat(profile.delivered()).isEqualTo(2);
        assertThat(profile.schools()).isEqualTo(2);
        Filter nowhere = new Filter(2026, Optional.of("ñandú"), Optional.empty(), Optional.empty());
        assertThat(house().profiles().of(leader, territory, nowhere).delivered())
                .isZero();
        assertThat(house().profiles()
                        .table(leader, territory, rural, first(), 1)
                        .rows())
                .hasSize(1);
        assertThat(house().profiles().table(leader, territory, rural).rows().size())
                .isGreaterThan(house().components().size());
    }

    @Test
    default void otherEditionShouldBeCountedApart() {
        TerritoryId territory = house().territory();
        SchoolId one = house().school(territory, "Uno", "99001", "URBAN");
        house().delivered(territory, one, 2026, 1, "otra-edicion", all(1));

        TerritoryProfile profile = house().profiles().of(house().leader(territory), territory, Filter.all(2026));

        assertThat(profile.delivered()).isZero();
        assertThat(profile.otherEdition()).isEqualTo(1);
        assertThat(profile.notes()).hasSize(1);
        assertThat(profile.whole().now().percentages()).isEmpty();
    }

    @Test
    default void whoHasOnlySomeSchoolsShouldSeeOnlyThose() {
        TerritoryId territory = house().territory();
        SchoolId mine = house().school(territory, "Mía", "99001", "URBAN");
        SchoolId other = house().school(territory, "Ajena", "99001", "URBAN");
        delivered(territory, mine, 2026, 1, all(1));
        delivered(territory, other, 2026, 1, all(1));
        Principal few = new Principal(PersonId.mint(), "Rectora", List.of(Grant.in(territory, mine, Role.RECTOR)));
        Principal none = new Principal(PersonId.mint(), "Nadie", List.of());

        assertThat(house().profiles().of(few, territory, Filter.all(2026)).delivered())
                .isEqualTo(1);
        assertThat(names(house().profiles().schools(few, territory, Filter.all(2026), first(), 1, 1, 50)))
                .containsExactly("Mía");
        assertThat(house().profiles().of(none, territory, Filter.all(2026)).delivered())
                .isZero();
        assertThat(house().profiles().of(none, territory, Filter.all(2026)).schools())
                .isZero();
    }

    @Test
    default void otherTerritoryShouldNeverBeCounted() {
        TerritoryId territory = house().territory();
        TerritoryId other = house().territory();
        SchoolId theirs = house().school(other, "Ajena", "99001", "URBAN");
        delivered(other, theirs, 2026, 1, all(2));

        assertThat(house().profiles()
                        .of(house().leader(territory), territory, Filter.all(2026))
                        .delivered())
                .isZero();
        assertThat(house().consolidated().of(2026))
                .filteredOn(it -> it.territory().equals(other.value()))
                .singleElement()
                .satisfies(it -> assertThat(it.whole().counts())
                        .containsExactly(0, house().components().size(), 0, 0));
    }

    @Test
    default void whatIsNotInTheCatalogueShouldBeRefused() {
        TerritoryId territory = house().territory();
        Principal leader = house().leader(territory);

        assertThatThrownBy(() -> house().profiles().schools(leader, territory, Filter.all(2026), "no.such", 1, 1, 50))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("COMPONENT_UNKNOWN"));
        assertThatThrownBy(() -> house().profiles().schools(leader, territory, Filter.all(2026), first(), 9, 1, 50))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("LEVEL_OUT_OF_SCALE"));
    }
}
