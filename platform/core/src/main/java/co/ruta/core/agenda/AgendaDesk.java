package co.ruta.core.agenda;

import co.ruta.core.Service;
import co.ruta.core.account.People;
import co.ruta.core.account.Principal;
import co.ruta.core.account.Tokens;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Feeds in the database, entries from the windows in force when they are asked for. */
@Service
class AgendaDesk implements Agendas {
    private final Sql sql;
    private final People people;
    private final Territories territories;
    private final Schools schools;
    private final Deadlines deadlines;
    private final Clock clock;

    @Inject
    AgendaDesk(Sql sql, People people, Territories territories, Schools schools, Deadlines deadlines, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.territories = territories;
        this.schools = schools;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> since(Principal who) {
        return sql.one(
                "SELECT created_at FROM agenda_feed WHERE person_id = ?",
                row -> row.instant(1),
                who.person().value());
    }

    @Override
    @Transactional
    public String open(Principal who) {
        String secret = Tokens.mint();
        sql.update(
                "INSERT INTO agenda_feed (person_id, token_hash, created_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE token_hash = VALUES(token_hash), created_at = VALUES(created_at)",
                who.person().value(),
                Tokens.hash(secret),
                clock.instant());
        return secret;
    }

    @Override
    @Transactional
    public void close(Principal who) {
        sql.update("DELETE FROM agenda_feed WHERE person_id = ?", who.person().value());
    }

    @Override
    public Optional<List<AgendaEntry>> read(String secret) {
        return Tokens.isWellFormed(secret)
                ? sql.one(
                                "SELECT f.person_id FROM agenda_feed f"
                                        + " JOIN person p ON p.id = f.person_id AND p.disabled_at IS NULL"
                                        + " WHERE f.token_hash = ?",
                                row -> new PersonId(row.text(1)),
                                (Object) Tokens.hash(secret))
                        .flatMap(people::find)
                        .map(this::of)
                : Optional.empty();
    }

    @Override
    public List<AgendaEntry> of(Principal who) {
        List<AgendaEntry> entries = new ArrayList<>();
        who.grants().stream()
                .filter(it -> it.territory().flatMap(territories::find).isPresent())
                .map(it -> new Place(it.territory().orElseThrow(), it.school()))
                .distinct()
                .forEach(it -> entries.addAll(entries(it)));
        entries.sort(Comparator.comparing(AgendaEntry::day).thenComparing(AgendaEntry::uid));
        return entries;
    }

    private List<AgendaEntry> entries(Place place) {
        Territory territory = territories.get(place.territory());
        Optional<School> school = place.school().map(it -> schools.get(place.territory(), it));
        return territory.values().openCycles().stream()
                .map(CycleValues::year)
                .flatMap(cycle -> deadlines.calendar(place.territory(), cycle).stream()
                        .filter(it -> school.isEmpty()
                                || it.calendar()
                                        .filter(SchoolCalendar.B::equals)
                                        .isEmpty())
                        .flatMap(it -> entry(territory, school, cycle, it).stream()))
                .toList();
    }

    private Optional<AgendaEntry> entry(Territory territory, Optional<School> school, int cycle, WindowView common) {
        Optional<WindowView> window = school.isEmpty()
                ? Optional.of(common)
                : deadlines.window(territory.id(), school.get().id(), common.year(), common.id());
        return window.flatMap(it -> it.closes()
                .date()
                .map(day -> new AgendaEntry(
                        Stream.of(
                                        territory.id().value(),
                                        school.map(one -> one.id().value()).orElse("secretaria"),
                                        it.id(),
                                        it.year(),
                                        it.calendar().map(Enum::name).orElse(""))
                                .map(Object::toString)
                                .filter(part -> !part.isEmpty())
                                .reduce((one, other) -> one + "-" + other)
                                .orElseThrow(),
                        day,
                        "Cierra: " + it.title() + " " + it.year()
                                + it.calendar()
                                        .map(one -> ", calendario " + one)
                                        .orElse("") + " ("
                                + school.map(School::name).orElse(territory.name()) + ")",
                        "Último día. Fuente: " + it.closes().source() + ".",
                        school.map(one -> "/" + territory.id() + "/ie/" + one.id() + "/" + cycle + "/inicio")
                                .orElse("/" + territory.id() + "/secretaria/calendario?vigencia=" + cycle))));
    }

    private record Place(TerritoryId territory, Optional<SchoolId> school) {}
}
