package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of explained columns does. */
public interface MapStoreContract {
    Instant NOW = Instant.parse("2026-11-27T15:00:00.000001Z");

    /** What {@link #school} is called. */
    String SCHOOL = "Colegio de contrato";

    /** What {@link #somebody} is called. */
    String PERSON = "Líder";

    /** A {@link MapStore}, which no other package sees, with nothing in it. */
    Object store();

    TerritoryId territory();

    TerritoryId another();

    SchoolId school();

    PersonId somebody();

    private MapStore kept() {
        return (MapStore) store();
    }

    private static ColumnMap map(String format, String table, Map<String, String> fields) {
        return new ColumnMap(format, table, fields, Optional.of("Hoja 1"), 3);
    }

    private static ColumnMap plan(Map<String, String> fields) {
        return map("plan", "actions", fields);
    }

    private void keep(Optional<SchoolId> owner, ColumnMap map, Instant at) {
        kept().keep(territory(), owner, map, somebody(), at);
    }

    private Kept only() {
        assertThat(kept().all(territory())).hasSize(1);
        return kept().all(territory()).get(0);
    }

    @Test
    default void whatWasSaidShouldComeBackForAnyFileWithThoseHeadings() {
        ColumnMap said = plan(Map.of("Qué se hará", "action", "Año «1»", "cost/2026"));
        keep(Optional.of(school()), said, NOW);
        Kept kept = only();
        assertThat(kept.school()).contains(school());
        assertThat(kept.schoolName()).contains(SCHOOL);
        assertThat(kept.by()).isEqualTo(PERSON);
        assertThat(kept.at()).isEqualTo(NOW);
        assertThat(kept.map()).isEqualTo(said.anywhere());
    }

    @Test
    default void whatTheSecretariaSaysShouldBeNoSchools() {
        keep(Optional.empty(), plan(Map.of("Tarea", "action")), NOW);
        assertThat(only().school()).isEmpty();
        assertThat(only().schoolName()).isEmpty();
    }

    @Test
    default void theLastWordShouldStandAndKeepItsName() {
        keep(Optional.of(school()), plan(Map.of("Tarea", "action", "Quién", "goal")), NOW);
        String first = only().id();
        keep(Optional.of(school()), plan(Map.of("Tarea", "action", "Quién", "owner")), NOW.plusSeconds(60));
        assertThat(only().id()).isEqualTo(first);
        assertThat(only().at()).isEqualTo(NOW.plusSeconds(60));
        assertThat(only().map().fields()).containsEntry("Quién", "owner");
    }

    @Test
    default void eachOwnerFormatTableAndSetOfHeadingsShouldHaveItsOwn() {
        Map<String, String> fields = Map.of("Tarea", "action");
        keep(Optional.of(school()), plan(fields), NOW);
        keep(Optional.empty(), plan(fields), NOW);
        keep(Optional.of(school()), map("poa", "actions", fields), NOW);
        keep(Optional.of(school()), map("plan", "goals", fields), NOW);
        keep(Optional.of(school()), plan(Map.of("Tarea", "action", "Quién", "owner")), NOW);
        keep(Optional.of(school()), plan(Map.of("tarea", "action")), NOW);
        assertThat(kept().all(territory())).hasSize(6).extracting(Kept::id).doesNotHaveDuplicates();
    }

    @Test
    default void theNewestShouldStandFirst() {
        keep(Optional.empty(), plan(Map.of("b", "action")), NOW.plusSeconds(1));
        keep(Optional.empty(), plan(Map.of("a", "action")), NOW);
        keep(Optional.empty(), plan(Map.of("c", "action")), NOW.plusSeconds(2));
        assertThat(kept().all(territory()))
                .extracting(it -> it.map().fields().keySet().iterator().next())
                .containsExactly("c", "b", "a");
    }

    @Test
    default void whatIsDroppedShouldBeGoneAlone() {
        keep(Optional.empty(), plan(Map.of("a", "action")), NOW);
        keep(Optional.empty(), plan(Map.of("b", "action")), NOW.plusSeconds(1));
        String newest = kept().all(territory()).get(0).id();
        kept().drop(territory(), newest.toLowerCase(Locale.ROOT));
        kept().drop(territory(), "ñ");
        assertThat(kept().all(territory())).hasSize(2);
        kept().drop(territory(), newest);
        assertThat(only().map().fields()).containsKey("a");
    }

    @Test
    default void anotherTerritoryShouldNeitherSeeNorDropIt() {
        keep(Optional.empty(), plan(Map.of("a", "action")), NOW);
        assertThat(kept().all(another())).isEmpty();
        kept().drop(another(), only().id());
        assertThat(kept().all(territory())).hasSize(1);
    }
}
