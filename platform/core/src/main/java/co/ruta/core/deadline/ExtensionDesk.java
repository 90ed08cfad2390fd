package co.ruta.core.deadline;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.deadline.ExtensionStore.Extension;
import co.ruta.core.deadline.WindowView.DatePoint;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.school.Schools;
import co.ruta.sdk.Role;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes proposals and decisions about more time; never both from one person. */
@Service
class ExtensionDesk implements Extensions {
    private static final Set<Role> DECIDERS = Set.of(Role.LEADER, Role.PROFESSIONAL);

    private final ExtensionStore store;
    private final Deadlines deadlines;
    private final Schools schools;
    private final PeopleNames people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExtensionDesk(
            ExtensionStore store,
            Deadlines deadlines,
            Schools schools,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.schools = schools;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ExtensionView propose(Principal who, Proposal proposal, String key) {
        requireDecider(who, proposal.territory());
        String id = Ids.derived(
                "extension", proposal.territory().value(), who.person().value(), key);
        Optional<Extension> there = store.find(proposal.territory(), id);
        if (there.isPresent()) {
            return view(who, there.get(), names(List.of(there.get())));
        }
        schools.get(proposal.territory(), proposal.school());
        check(proposal);
        Extension extension = new Extension(
                proposal.territory(),
                id,
                proposal.school(),
                proposal.cycle(),
                proposal.deadline(),
                proposal.closes(),
                proposal.act().strip(),
                proposal.reason().strip(),
                who.person(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                ExtensionView.State.PROPOSED,
                0);
        store.add(extension);
        write(who, "EXTENSION_PROPOSED", extension);
        return view(who, extension, names(List.of(extension)));
    }

    private void check(Proposal proposal) {
        WindowView window = deadlines
                .window(proposal.territory(), proposal.school(), proposal.cycle(), proposal.deadline())
                .orElseThrow(() -> Problems.notFound(
                        "DEADLINE_UNKNOWN", "Este territorio no tiene el plazo «" + proposal.deadline() + "»."));
        Problems problems = new Problems();
        text(problems, "act", proposal.act(), 200, "ACT_MISSING", "Escriba el acto que sustenta la prórroga.");
        text(problems, "reason", proposal.reason(), 2000, "REASON_MISSING", "Escriba el motivo de la prórroga.");
        DatePoint closes = window.closes();
        LocalDate today = deadlines.today(proposal.territory());
        if (closes.date().isEmpty()) {
            problems.add(
                    "deadline",
                    "DEADLINE_WITHOUT_DATE",
                    "Este plazo no tiene fecha de cierre: nadie está en mora y no hay qué prorrogar.");
        } else if (closes.date().filter(it -> !proposal.closes().isAfter(it)).isPresent()) {
            problems.add(
                    "closes",
                    "EXTENSION_NOT_LATER",
                    "La nueva fecha debe ser posterior al cierre de este establecimiento, "
                            + closes.date().map(SpanishDates::day).orElse("") + ".");
        } else if (proposal.closes().isBefore(today)) {
            problems.add("closes", "EXTENSION_IN_PAST", "La nueva fecha ya pasó. Escriba una fecha desde hoy.");
        }
        boolean waiting = store.ofCycle(proposal.territory(), proposal.cycle()).stream()
                .anyMatch(it -> it.state() == ExtensionView.State.PROPOSED
                        && it.school().equals(proposal.school())
                        && it.deadline().equals(proposal.deadline()));
        if (waiting) {
            problems.add(
                    "school",
                    "EXTENSION_ALREADY_PROPOSED",
                    "Ya hay una prórroga por decidir para este establecimiento y este plazo.");
        }
        problems.throwIfAny(ProblemKind.INVALID);
    }

    private static void text(Problems problems, String where, String text, int longest, String code, String message) {
        if (text.isBlank()) {
            problems.add(where, code, message);
        } else if (text.strip().length() > longest) {
            problems.add(where, "TEXT_TOO_LONG", "Este texto admite hasta " + longest + " caracteres.");
        }
    }

    @Override
    @Transactional
    public ExtensionView decide(Principal who, TerritoryId territory, String id, int version, boolean granted) {
        requireDecider(who, territory);
        Extension extension = store.find(territory, id)
                .orElseThrow(() -> Problems.notFound("EXTENSION_UNKNOWN", "No existe esa prórroga."));
        if (extension.state() != ExtensionView.State.PROPOSED) {
            throw Problems.conflict("EXTENSION_DECIDED", "Esta prórroga ya fue decidida. Actualice la página.");
        }
        if (extension.proposedBy().equals(who.person())) {
            throw Problems.forbidden(
                    "EXTENSION_OWN",
                    "Quien propone una prórroga no la decide. Pídalo a otra persona de la secretaría.");
        }
        Extension decided = extension.decided(who.person(), clock.instant(), granted);
        if (extension.version() != version || !store.decide(decided)) {
            throw new ProblemException(
                    ProblemKind.STALE,
                    "REVISION_STALE",
                    "La prórroga cambió después de que usted abrió esta página. Actualícela.");
        }
        write(who, granted ? "EXTENSION_GRANTED" : "EXTENSION_REFUSED", decided);
        return view(who, decided, names(List.of(decided)));
    }

    @Override
    public List<ExtensionView> list(Principal who, TerritoryId territory, int cycle) {
        List<Extension> extensions = Stream.of(cycle, cycle + 1)
                .flatMap(year -> store.ofCycle(territory, year).stream()
                        .filter(it -> deadlines.year(territory, cycle, it.deadline()) == year))
                .sorted(Comparator.comparing((Extension it) -> it.state() != ExtensionView.State.PROPOSED)
                        .thenComparing(Extension::proposedAt, Comparator.reverseOrder()))
                .toList();
        Map<PersonId, String> names = names(extensions);
        return extensions.stream().map(it -> view(who, it, names)).toList();
    }

    private static void requireDecider(Principal who, TerritoryId territory) {
        if (who.rolesIn(territory).stream().noneMatch(DECIDERS::contains)) {
            throw Problems.forbidden("ROLE_NOT_ENOUGH", "Las prórrogas las tramita la secretaría.");
        }
    }

    private void write(Principal who, String action, Extension extension) {
        audit.append(new AuditEvent(
                extension.territory(),
                Optional.of(who.person()),
                action,
                Optional.of(extension.school()),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("extension", extension.id())
                        .add("cycle", extension.cycle())
                        .add("deadline", extension.deadline())
                        .add("closes", extension.closes().toString())
                        .add("act", extension.act())
                        .add("reason", extension.reason())
                        .build()
                        .toString()));
    }

    private Map<PersonId, String> names(List<Extension> extensions) {
        return people.of(extensions.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.proposedBy()), it.decidedBy().stream()))
                .collect(Collectors.toSet()));
    }

    private ExtensionView view(Principal who, Extension it, Map<PersonId, String> names) {
        boolean mayDecide = it.state() == ExtensionView.State.PROPOSED
                && !it.proposedBy().equals(who.person())
                && who.rolesIn(it.territory()).stream().anyMatch(DECIDERS::contains);
        return new ExtensionView(
                it.id(),
                it.school(),
                schools.get(it.territory(), it.school()).name(),
                it.cycle(),
                it.deadline(),
                deadlines.calendar(it.territory(), it.cycle()).stream()
                        .filter(window -> window.id().equals(it.deadline()))
                        .map(WindowView::title)
                        .findFirst()
                        .orElse(it.deadline()),
                it.closes(),
                it.act(),
                it.reason(),
                it.state(),
                it.proposedBy(),
                names.getOrDefault(it.proposedBy(), ""),
                it.proposedAt(),
                it.decidedBy(),
                it.decidedBy().map(by -> names.getOrDefault(by, "")),
                it.decidedAt(),
                mayDecide,
                it.version());
    }
}
