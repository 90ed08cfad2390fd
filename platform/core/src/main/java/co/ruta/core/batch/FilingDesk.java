package co.ruta.core.batch;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.batch.BatchFile.Done;
import co.ruta.core.batch.BatchFile.Found;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.batch.DraftOpening.Opened;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.format.BroughtBooks;
import co.ruta.core.format.BroughtBooks.Filled;
import co.ruta.core.format.BroughtBooks.Recognised;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.json.Json;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.core.review.Elsewhere;
import co.ruta.core.school.School;
import co.ruta.sdk.Role;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files one workbook at its school. It is written in the stead of the school's rectoría and stays signed by whoever
 * confirmed it. Trying it is the same act, taken back.
 */
@Service
class FilingDesk implements Filing {
    private static final int LONGEST_REFERENCE = 300;

    private final BatchStore store;
    private final BroughtBooks books;
    private final Addressee addressee;
    private final DraftOpening opening;
    private final Elsewhere elsewhere;
    private final Evidence evidence;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FilingDesk(
            BatchStore store,
            BroughtBooks books,
            Addressee addressee,
            DraftOpening opening,
            Elsewhere elsewhere,
            Evidence evidence,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.books = books;
        this.addressee = addressee;
        this.opening = opening;
        this.elsewhere = elsewhere;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tryOut(Claim claim) {
        Outcome outcome = work(claim);
        throw new TakenBack(outcome.state() == State.IMPORTED ? outcome.in(State.READY) : outcome);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void carryOut(Claim claim) {
        Outcome outcome = work(claim);
        if (outcome.state() == State.REFUSED) {
            throw new TakenBack(outcome);
        }
        if (!outcome.done().isAs(claim.tried())) {
            throw new TakenBack(Outcome.refused(
                    outcome.found(),
                    List.of(new Fault(
                            "",
                            "DOCUMENT_CHANGED",
                            "El documento cambió después de la vista previa, y no se importó. Revíselo de nuevo."))));
        }
        audit.append(imported(claim, outcome));
        store.settle(claim, outcome, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Outcome work(Claim claim) {
        Optional<Found> found = Optional.empty();
        try {
            Recognised book = books.recognise(claim.territory(), claim.content(), claim.year());
            School school = addressee.of(claim.territory(), claim.name(), book);
            Found at = found(book, school, claim);
            found = Optional.of(at);
            return file(claim, at);
        } catch (ProblemException wrong) {
            return Outcome.refused(
                    found, wrong.problems().stream().map(FilingDesk::fault).toList());
        }
    }

    private static Found found(Recognised book, School school, Claim claim) {
        return new Found(
                school.id(),
                school.name(),
                school.daneCode(),
                book.kind(),
                book.format(),
                book.title(),
                book.year().orElse(claim.year()));
    }

    private Outcome file(Claim claim, Found at) {
        Principal who = new Principal(claim.person(), claim.personName(), List.of())
                .inTheSteadOf(claim.territory(), at.school(), Role.RECTOR);
        List<String> notices = new ArrayList<>();
        boolean lodged = !claim.origin().isEmpty();
        Optional<String> waits = opening.waitsFor(who, claim.territory(), at.school(), at.kind(), at.year());
        Done done = Done.NOTHING;
        if (waits.isPresent() && !lodged) {
            throw waiting(waits.get());
        }
        if (waits.isPresent()) {
            notices.add("No se llena el borrador: " + waits.get() + " El libro queda guardado como entregado en "
                    + claim.origin() + ".");
        } else {
            Opened opened = opening.open(who, claim.territory(), at.school(), at.kind(), at.year());
            Filled filled = books.fill(who, opened.document(), opened.fresh(), claim.content());
            notices.addAll(filled.notices());
            if (!filled.faults().isEmpty()) {
                return new Outcome(State.REFUSED, Optional.of(at), Done.NOTHING, filled.faults(), notices);
            }
            done = new Done(
                    Optional.of(opened.document().document()),
                    opened.fresh(),
                    filled.revision(),
                    filled.added(),
                    filled.changed(),
                    filled.removed(),
                    filled.conflicts(),
                    false);
        }
        if (lodged) {
            done = note(who, claim, at, done);
        }
        State state = done.all() > 0 || done.noted() ? State.IMPORTED : State.UNCHANGED;
        return new Outcome(state, Optional.of(at), done, List.of(), notices);
    }

    /** To the secretaría: what a draft needs that is not here yet, and the two ways there are. */
    private static ProblemException waiting(String waits) {
        return Problems.conflict(
                "DRAFT_WAITS",
                "Todavía no hay un borrador que llenar. " + waits + " Cuando eso esté, elija «Revisar de nuevo». Si el"
                        + " documento se entregó en otro sistema, vuelva a subir el ZIP y diga en cuál: el libro se anota"
                        + " como entregado allí y se guarda.");
    }

    /** Keeps the file among the school's and notes where it was delivered, unless that was noted before. */
    private Done note(Principal who, Claim claim, Found at, Done done) {
        boolean known = elsewhere.of(claim.territory(), at.school()).stream()
                .anyMatch(it -> it.kind() == at.kind()
                        && it.year() == at.year()
                        && it.file().isPresent());
        if (known) {
            return done;
        }
        if (!elsewhere.owed(claim.territory(), at.kind(), at.year())) {
            throw Problems.invalid(
                    "kind",
                    "NOT_OWED",
                    "Ese documento no se debe en " + at.year() + ", y no se puede anotar como entregado en "
                            + claim.origin() + ". Revise el año del libro.");
        }
        if (claim.importing()) {
            noteDown(who, claim, at);
        }
        return new Done(
                done.document(),
                done.opened(),
                done.revision(),
                done.added(),
                done.changed(),
                done.removed(),
                done.conflicts(),
                true);
    }

    /** A file on disk cannot be rolled back, so this is not tried. */
    private void noteDown(Principal who, Claim claim, Found at) {
        String name = claim.name().substring(claim.name().lastIndexOf('/') + 1);
        String sha256 = evidence.take(
                        who, claim.territory(), at.school(), name, new ByteArrayInputStream(claim.content()))
                .file()
                .sha256();
        String reference = claim.origin() + ", archivo " + name;
        elsewhere.note(
                who,
                claim.territory(),
                at.school(),
                at.kind(),
                at.year(),
                reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE)),
                Optional.of(sha256));
    }

    private static AuditEvent imported(Claim claim, Outcome outcome) {
        Found at = outcome.found().orElseThrow();
        return new AuditEvent(
                claim.territory(),
                Optional.of(claim.person()),
                "BATCH_FILE_IMPORTED",
                Optional.of(at.school()),
                outcome.done().document(),
                Json.createObjectBuilder()
                        .add("batch", claim.batch())
                        .add("number", claim.number())
                        .add("file", claim.name())
                        .add("format", at.format())
                        .add("kind", at.kind().name())
                        .add("year", at.year())
                        .add("changes", outcome.done().all())
                        .add("noted", outcome.done().noted())
                        .build()
                        .toString());
    }

    private static Fault fault(Problem it) {
        return new Fault("", it.code(), it.message());
    }
}
