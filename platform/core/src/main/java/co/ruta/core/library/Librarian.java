package co.ruta.core.library;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.evidence.KeptFiles;
import co.ruta.core.evidence.KeptFiles.Kept;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.library.Paper.Audience;
import co.ruta.core.library.Paper.Version;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.Role;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the file first, then the row that tells of it. */
@Service
class Librarian implements Library {
    private static final Set<Role> PUBLISHERS = Set.of(Role.LEADER, Role.PROFESSIONAL);

    private final Shelf shelf;
    private final KeptFiles files;
    private final PeopleNames people;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Librarian(Shelf shelf, KeptFiles files, PeopleNames people, Deadlines deadlines, AuditTrail audit, Clock clock) {
        this.shelf = shelf;
        this.files = files;
        this.people = people;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Paper> list(Principal who, TerritoryId territory) {
        LocalDate today = deadlines.today(territory);
        return named(shelf.papers(territory, who.person())).stream()
                .filter(it -> isFor(who, territory, it.audience()))
                .sorted(Comparator.comparing((Paper it) -> !it.isInForce(today))
                        .thenComparing(Paper::validFrom, Comparator.reverseOrder())
                        .thenComparing(Paper::reference))
                .toList();
    }

    /** The names of those who uploaded, all at once. */
    private List<Paper> named(List<Paper> papers) {
        Map<PersonId, String> names = people.of(papers.stream()
                .flatMap(it -> it.versions().stream())
                .map(it -> new PersonId(it.uploadedBy()))
                .collect(Collectors.toSet()));
        return papers.stream().map(it -> named(it, names)).toList();
    }

    private static Paper named(Paper it, Map<PersonId, String> names) {
        return new Paper(
                it.id(),
                it.kind(),
                it.reference(),
                it.title(),
                it.audience(),
                it.validFrom(),
                it.validTo(),
                it.versions().stream()
                        .map(version -> new Version(
                                version.number(),
                                version.sha256(),
                                version.name(),
                                version.size(),
                                version.mediaType(),
                                version.note(),
                                names.getOrDefault(new PersonId(version.uploadedBy()), "Persona sin registro"),
                                version.uploadedAt()))
                        .toList(),
                it.read());
    }

    /** Schools read what is for them; the secretaría reads all it says. */
    private static boolean isFor(Principal who, TerritoryId territory, Audience audience) {
        return audience != Audience.SECRETARIA || !who.rolesIn(territory).isEmpty();
    }

    @Override
    public Paper get(Principal who, TerritoryId territory, String paper) {
        return list(who, territory).stream()
                .filter(it -> it.id().equals(paper))
                .findFirst()
                .orElseThrow(
                        () -> Problems.notFound("PAPER_UNKNOWN", "La biblioteca no tiene ese documento para usted."));
    }

    @Override
    public InputStream open(TerritoryId territory, Version version) {
        return files.open(territory, version.sha256());
    }

    @Override
    @Transactional
    public String publish(Principal who, TerritoryId territory, Facts facts, String file, InputStream content) {
        requirePublisher(who, territory);
        Problems problems = new Problems();
        text(
                problems,
                "reference",
                facts.reference(),
                200,
                "REFERENCE_MISSING",
                "Escriba cómo se cita: «Circular 045 de 2026».");
        text(problems, "title", facts.title(), 300, "TITLE_MISSING", "Escriba de qué trata.");
        if (facts.validTo().filter(facts.validFrom()::isAfter).isPresent()) {
            problems.add(
                    "validTo", "VALIDITY_BACKWARDS", "Deja de regir antes de comenzar. Corrija una de las fechas.");
        }
        problems.throwIfAny(ProblemKind.INVALID);
        Kept kept = files.keep(territory, file, content);
        String id = Ids.mint();
        Facts clean = new Facts(
                facts.kind(),
                line(facts.reference()),
                line(facts.title()),
                facts.audience(),
                facts.validFrom(),
                facts.validTo());
        if (!shelf.add(territory, id, clean, who.person(), clock.instant())) {
            throw Problems.invalid(
                    "reference",
                    "REFERENCE_TAKEN",
                    "«" + clean.reference() + "» ya está en la biblioteca: agregue allí una versión.");
        }
        shelf.add(territory, id, version(1, kept, "", who));
        write(who, territory, "LIBRARY_PUBLISHED", id, 1, kept);
        return id;
    }

    @Override
    @Transactional
    public void renew(
            Principal who, TerritoryId territory, String paper, String note, String file, InputStream content) {
        requirePublisher(who, territory);
        Paper there = get(who, territory, paper);
        Problems problems = new Problems();
        text(problems, "note", note, 500, "NOTE_MISSING", "Escriba qué cambia en esta versión.");
        problems.throwIfAny(ProblemKind.INVALID);
        Kept kept = files.keep(territory, file, content);
        int number = there.newest().number() + 1;
        if (!shelf.add(territory, paper, version(number, kept, line(note), who))) {
            throw Problems.conflict(
                    "VERSION_TAKEN",
                    "Otra persona agregó una versión mientras tanto. Revísela y suba la suya de nuevo.");
        }
        write(who, territory, "LIBRARY_RENEWED", paper, number, kept);
    }

    private Version version(int number, Kept kept, String note, Principal who) {
        return new Version(
                number,
                kept.sha256(),
                kept.name(),
                kept.size(),
                kept.mediaType(),
                note,
                who.person().value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    @Transactional
    public void confirm(Principal who, TerritoryId territory, String paper) {
        Paper there = get(who, territory, paper);
        shelf.read(territory, paper, there.newest().number(), who.person(), clock.instant());
    }

    @Override
    public Receipts receipts(TerritoryId territory, String paper) {
        return shelf.receipts(territory, paper);
    }

    @Override
    public Map<String, String> references(Principal who, TerritoryId territory) {
        Map<String, String> references = new HashMap<>();
        list(who, territory).forEach(it -> references.put(it.reference().toLowerCase(Locale.ROOT), it.id()));
        return references;
    }

    private static void requirePublisher(Principal who, TerritoryId territory) {
        if (who.rolesIn(territory).stream().noneMatch(PUBLISHERS::contains)) {
            throw Problems.forbidden("ROLE_NOT_ENOUGH", "En la biblioteca publica la secretaría.");
        }
    }

    private void write(Principal who, TerritoryId territory, String action, String paper, int number, Kept kept) {
        audit.append(new AuditEvent(
                territory,
                Optional.of(who.person()),
                action,
                Optional.empty(),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("paper", paper)
                        .add("version", number)
                        .add("sha256", kept.sha256())
                        .build()
                        .toString()));
    }

    private static void text(Problems problems, String where, String text, int longest, String code, String message) {
        if (text.isBlank()) {
            problems.add(where, code, message);
        } else if (text.strip().length() > longest) {
            problems.add(where, "TEXT_TOO_LONG", "Este texto admite hasta " + longest + " caracteres.");
        }
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
