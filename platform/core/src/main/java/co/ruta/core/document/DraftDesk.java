package co.ruta.core.document;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.LoggedOperation;
import co.ruta.core.audit.OperationLog;
import co.ruta.core.document.DraftStore.Held;
import co.ruta.core.document.DraftStore.Merged;
import co.ruta.core.document.OperationResult.Outcome;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes operations in: holds the document, asks the kind's rules, merges, writes rows and trail in one transaction. */
@Service
@Transactional
class DraftDesk implements Drafts {
    private final DraftStore store;
    private final OperationLog log;
    private final RulesByKind rules;
    private final Clock clock;

    @Inject
    DraftDesk(DraftStore store, OperationLog log, RulesByKind rules, Clock clock) {
        this.store = store;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public OperationsApplied apply(Principal who, DocumentRef ref, List<Operation> sent) {
        OperationShape.verify(sent);
        Held held = hold(ref, sent);
        List<Operation> following = following(held, sent);
        return following.isEmpty() ? apply(who, ref, held, sent) : applyAll(who, ref, sent, following);
    }

    private List<Operation> following(Held held, List<Operation> sent) {
        return held.document().editable()
                ? rules.of(held.document().facts().kind())
                        .following(held.document().facts(), sent)
                : List.of();
    }

    private OperationsApplied applyAll(
            Principal who, DocumentRef ref, List<Operation> sent, List<Operation> following) {
        List<Operation> all = new ArrayList<>(sent);
        all.addAll(following);
        return apply(who, ref, hold(ref, all), all);
    }

    private OperationsApplied apply(Principal who, DocumentRef ref, Held held, List<Operation> operations) {
        // One alone is looked up only when it turns out to be there: its insert says so at no cost.
        Map<String, LoggedOperation> known = operations.size() > 1 ? known(ref, operations) : Map.of();
        List<Operation> fresh = fresh(who, operations, known);
        if (fresh.isEmpty()) {
            return answered(who, held, operations, known);
        }
        Optional<ProblemException> refusal = refusal(held, who, fresh);
        if (refusal.isPresent()) {
            return answeredOr(refusal.get(), who, held, operations);
        }
        Merged merged = new DraftMerge(held, who.person(), now()).merge(fresh).done();
        if (operations.size() == 1 && !log(who, held, "DRAFT_EDITED", fresh.get(0), merged, Optional.empty())) {
            return answered(who, held, operations, known(ref, operations));
        }
        if (operations.size() > 1) {
            logAll(who, held, fresh, merged);
        }
        store.write(ref, merged);
        return inOrder(who, held, operations, known, merged);
    }

    @Override
    public List<Problem> problems(Principal who, DocumentRef ref, List<Operation> operations) {
        return operations.isEmpty()
                ? List.of()
                : refusal(hold(ref, operations.subList(0, 1)), who, operations)
                        .map(ProblemException::problems)
                        .orElse(List.of());
    }

    @Override
    public DraftRows rows(DocumentRef ref, long since) {
        return store.rows(ref, since);
    }

    @Override
    public DraftRows rows(Document document) {
        return store.rows(document);
    }

    @Override
    public List<Conflict> conflicts(DocumentRef ref) {
        return store.conflicts(ref);
    }

    @Override
    public OperationResult choose(Principal who, DocumentRef ref, Choice choice) {
        List<Operation> one = List.of(choice.operation());
        OperationShape.verify(one);
        Held held = hold(ref, one);
        Optional<ProblemException> refusal = refusal(held, who, one);
        if (refusal.isPresent()) {
            return answeredOr(refusal.get(), who, held, one).results().get(0);
        }
        Merged merged = new DraftMerge(held, who.person(), now())
                .settle(choice.operation())
                .done();
        // A choice about something not seen is not written: the person looks again and sends another.
        boolean unseen = merged.results().get(0).outcome() == Outcome.CONFLICT;
        if (unseen || !log(who, held, "CONFLICT_SETTLED", choice.operation(), merged, choice.reason())) {
            Map<String, LoggedOperation> known = known(ref, one);
            return known.isEmpty()
                    ? merged.results().get(0)
                    : answered(who, held, one, known).results().get(0);
        }
        store.write(ref, merged);
        return merged.results().get(0);
    }

    @Override
    public OperationResult undo(Principal who, DocumentRef ref, String opId, String undone) {
        LoggedOperation target = log.find(ref.territory(), ref.document(), List.of(undone)).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "OPERATION_NOT_FOUND", "No existe en este documento el cambio que se quiere deshacer."));
        Optional<DraftValue> before =
                log.history(ref.territory(), ref.document(), target.path(), target.number(), 200).stream()
                        .map(it -> OperationDetail.parse(it.detail()))
                        .filter(it -> it.outcome() == Outcome.APPLIED)
                        .findFirst()
                        .flatMap(OperationDetail::value);
        Operation operation = new Operation(opId, target.path(), target.rev(), before);
        Held held = hold(ref, List.of(operation));
        boolean latest = Optional.ofNullable(held.rows().get(target.path()))
                .map(it -> it.row().rev() == target.rev() && !it.inConflict())
                .orElse(false);
        if (!latest && known(ref, List.of(operation)).isEmpty()) {
            throw Problems.conflict(
                    "UNDO_OVERTAKEN",
                    "Después de ese cambio alguien escribió otra vez en el mismo lugar. Revise el historial y escriba el"
                            + " valor que corresponde.");
        }
        return apply(who, ref, List.of(operation)).results().get(0);
    }

    @Override
    public List<PathChange> history(DocumentRef ref, String path, long before, int limit) {
        if (!OperationShape.isPath(path)) {
            return List.of(); // nothing was ever written there, and a column in ASCII cannot be asked for it
        }
        return log.history(ref.territory(), ref.document(), path, before, limit).stream()
                .map(DraftDesk::change)
                .toList();
    }

    private Held hold(DocumentRef ref, List<Operation> operations) {
        return store.hold(
                        ref, operations.stream().map(Operation::path).distinct().toList())
                .orElseThrow(DocumentDesk::notFound);
    }

    private static List<Operation> fresh(
            Principal who, List<Operation> operations, Map<String, LoggedOperation> known) {
        List<Operation> fresh = new ArrayList<>();
        for (Operation it : operations) {
            LoggedOperation first = known.get(it.opId());
            if (first == null) {
                fresh.add(it);
            } else {
                Replay.verify(it, who, first);
            }
        }
        return fresh;
    }

    private Optional<ProblemException> refusal(Held held, Principal who, List<Operation> operations) {
        if (!held.document().editable()) {
            return Optional.of(new ProblemException(
                    ProblemKind.CONFLICT,
                    "DOCUMENT_CLOSED",
                    "El documento no admite cambios en su estado actual. Lo que escribió no se guardó."));
        }
        Problems problems = new Problems();
        for (Operation it : operations) {
            if (it.baseRev() > held.document().revision()) {
                problems.add(
                        it.path(),
                        "REVISION_UNKNOWN",
                        "El cambio parte de una revisión que el documento no tiene. Recargue la página.");
            }
        }
        rules.of(held.document().facts().kind())
                .check(held.document().facts(), who, operations)
                .forEach(problems::add);
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        boolean permission = problems.list().stream().map(Problem::code).allMatch(it -> it.startsWith("NOT_ALLOWED"));
        return Optional.of(
                new ProblemException(permission ? ProblemKind.FORBIDDEN : ProblemKind.INVALID, problems.list()));
    }

    /** What was answered once is answered again, even when it could not be written now. */
    private OperationsApplied answeredOr(
            ProblemException refusal, Principal who, Held held, List<Operation> operations) {
        Map<String, LoggedOperation> known = known(held.document().ref(), operations);
        if (known.size() < operations.size()) {
            throw refusal;
        }
        return answered(who, held, operations, known);
    }

    private OperationsApplied answered(
            Principal who, Held held, List<Operation> operations, Map<String, LoggedOperation> known) {
        return inOrder(
                who, held, operations, known, Merged.nothing(held.document().revision()));
    }

    private static OperationsApplied inOrder(
            Principal who, Held held, List<Operation> operations, Map<String, LoggedOperation> known, Merged merged) {
        Map<String, OperationResult> results = new HashMap<>();
        merged.results().forEach(it -> results.put(it.opId(), it));
        for (Operation it : operations) {
            LoggedOperation first = known.get(it.opId());
            if (first != null) {
                results.put(it.opId(), Replay.of(it, who, first, held));
            }
        }
        return new OperationsApplied(
                merged.revision(),
                operations.stream()
                        .map(it -> Objects.requireNonNull(results.get(it.opId())))
                        .toList());
    }

    private Map<String, LoggedOperation> known(DocumentRef ref, List<Operation> operations) {
        return log
                .find(
                        ref.territory(),
                        ref.document(),
                        operations.stream().map(Operation::opId).toList())
                .stream()
                .collect(Collectors.toMap(LoggedOperation::opId, it -> it));
    }

    private boolean log(
            Principal who, Held held, String action, Operation operation, Merged merged, Optional<String> reason) {
        DocumentRef ref = held.document().ref();
        return log.append(
                ref.territory(), ref.school(), ref.document(), entry(who, action, operation, merged, 0, reason));
    }

    private void logAll(Principal who, Held held, List<Operation> operations, Merged merged) {
        DocumentRef ref = held.document().ref();
        List<LoggedOperation> entries = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            entries.add(entry(who, "DRAFT_EDITED", operations.get(i), merged, i, Optional.empty()));
        }
        log.appendAll(ref.territory(), ref.school(), ref.document(), entries);
    }

    private LoggedOperation entry(
            Principal who, String action, Operation it, Merged merged, int place, Optional<String> reason) {
        OperationDetail detail =
                new OperationDetail(it.baseRev(), merged.results().get(place).outcome(), it.value(), reason);
        long rev = merged.revs().get(place);
        return new LoggedOperation(0, action, it.opId(), it.path(), rev, who.person(), merged.at(), detail.json());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static PathChange change(LoggedOperation it) {
        OperationDetail detail = OperationDetail.parse(it.detail());
        return new PathChange(
                it.number(),
                it.path(),
                it.opId(),
                it.rev(),
                detail.value(),
                detail.outcome(),
                it.actor(),
                it.at(),
                detail.reason());
    }
}
