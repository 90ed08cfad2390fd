package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.evidence.FileUses;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.Problems;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What schools delivered in another system, as the secretaría notes it: they do not owe it here. */
@Service
public class Elsewhere implements FileUses {
    private static final int LONGEST = 300;

    private final Sql sql;
    private final Reviews reviews;
    private final PeopleNames people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Elsewhere(Sql sql, Reviews reviews, PeopleNames people, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.reviews = reviews;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One note.
     *
     * @param year the year the document applies to
     * @param reference where it lies, and by what name
     * @param by name of whoever noted it
     * @param file SHA-256 of a copy among the school's files; empty when none was kept
     */
    public record Note(DocumentKind kind, int year, String reference, String by, Instant at, Optional<String> file) {}

    /** Those of a school, newest year first. */
    public List<Note> of(TerritoryId territory, SchoolId school) {
        return sql.list(
                "SELECT kind, cycle, reference, noted_by, noted_at, file FROM delivered_elsewhere"
                        + " WHERE territory_id = ? AND school_id = ? ORDER BY cycle DESC, kind",
                row -> new Note(
                        DocumentKind.valueOf(row.text(1)),
                        row.count(2),
                        row.text(3),
                        people.of(new PersonId(row.text(4))),
                        row.instant(5),
                        row.textOrEmpty(6)),
                territory.value(),
                school.value());
    }

    /** School → where it lies and by what name, of all that have a note for this document. */
    Map<SchoolId, String> references(TerritoryId territory, DocumentKind kind, int year) {
        Map<SchoolId, String> references = new HashMap<>();
        sql.list(
                        "SELECT school_id, reference FROM delivered_elsewhere"
                                + " WHERE territory_id = ? AND kind = ? AND cycle = ?",
                        row -> Map.entry(new SchoolId(row.text(1)), row.text(2)),
                        territory.value(),
                        kind.name(),
                        year)
                .forEach(it -> references.put(it.getKey(), it.getValue()));
        return references;
    }

    /**
     * Notes that a document lies elsewhere; noting it again changes the reference.
     *
     * @throws co.ruta.core.problem.ProblemException {@code NOT_OWED}, {@code REFERENCE_MISSING}, {@code TEXT_TOO_LONG}
     */
    @Transactional
    public void note(
            Principal who, TerritoryId territory, SchoolId school, DocumentKind kind, int year, String reference) {
        note(who, territory, school, kind, year, reference, Optional.empty());
    }

    /** As the other, with a copy kept among the school's files: it stays as long as the note does. */
    @Transactional
    public void note(
            Principal who,
            TerritoryId territory,
            SchoolId school,
            DocumentKind kind,
            int year,
            String reference,
            Optional<String> file) {
        String text = reference.strip();
        if (text.isEmpty()) {
            throw Problems.invalid(
                    "reference",
                    "REFERENCE_MISSING",
                    "Escriba dónde está y con qué nombre, por ejemplo «Enjambre, archivo PMI-2024».");
        }
        if (text.length() > LONGEST) {
            throw Problems.invalid(
                    "reference", "TEXT_TOO_LONG", "La referencia admite hasta " + LONGEST + " caracteres.");
        }
        if (!owed(territory, kind, year)) {
            throw Problems.invalid(
                    "kind", "NOT_OWED", "Ese documento no se debe en ese año; elija uno de los que se piden.");
        }
        sql.update(
                "INSERT INTO delivered_elsewhere (territory_id, school_id, kind, cycle, reference, noted_by, noted_at,"
                        + " file) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE reference = VALUES(reference),"
                        + " noted_by = VALUES(noted_by), noted_at = VALUES(noted_at), file = COALESCE(VALUES(file), file)",
                territory.value(),
                school.value(),
                kind.name(),
                year,
                text,
                who.person().value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                file.orElse(null));
        write(who, territory, school, "DELIVERED_ELSEWHERE_NOTED", kind, year, text);
    }

    /** Whether schools of the territory owe such a document of a year. A stage may apply to the year after its cycle. */
    public boolean owed(TerritoryId territory, DocumentKind kind, int year) {
        return IntStream.of(year, year - 1)
                .boxed()
                .flatMap(it -> reviews.owed(territory, it).stream())
                .anyMatch(it -> it.kind() == kind && it.year() == year);
    }

    @Override
    public boolean cites(TerritoryId territory, SchoolId school, String sha256) {
        return sql.one(
                        "SELECT 1 FROM delivered_elsewhere WHERE territory_id = ? AND school_id = ? AND file = ?",
                        row -> row.count(1),
                        territory.value(),
                        school.value(),
                        Ascii.of(sha256))
                .isPresent();
    }

    @Override
    public boolean delivered(TerritoryId territory, SchoolId school, String sha256) {
        return cites(territory, school, sha256);
    }

    /** Takes a note back; the school owes the document again. */
    @Transactional
    public void remove(Principal who, TerritoryId territory, SchoolId school, DocumentKind kind, int year) {
        int gone = sql.update(
                "DELETE FROM delivered_elsewhere WHERE territory_id = ? AND school_id = ? AND kind = ? AND cycle = ?",
                territory.value(),
                school.value(),
                kind.name(),
                year);
        if (gone > 0) {
            write(who, territory, school, "DELIVERED_ELSEWHERE_REMOVED", kind, year, "");
        }
    }

    private void write(
            Principal who,
            TerritoryId territory,
            SchoolId school,
            String action,
            DocumentKind kind,
            int year,
            String reference) {
        audit.append(new AuditEvent(
                territory,
                Optional.of(who.person()),
                action,
                Optional.of(school),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("kind", kind.name())
                        .add("year", year)
                        .add("reference", reference)
                        .build()
                        .toString()));
    }
}
