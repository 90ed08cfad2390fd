package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.PathChange;
import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.id.Ids;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares a workbook that came back with the document it belongs to, as it is and as it was. */
@Service
class FormComparing {
    private final FormatDesk desk;
    private final FormKinds kinds;
    private final Drafts drafts;
    private final PinnedDefinitions definitions;
    private final FormMigrating migrating;

    @Inject
    FormComparing(
            FormatDesk desk, FormKinds kinds, Drafts drafts, PinnedDefinitions definitions, FormMigrating migrating) {
        this.desk = desk;
        this.kinds = kinds;
        this.drafts = drafts;
        this.definitions = definitions;
        this.migrating = migrating;
    }

    /** Fails when the workbook is of no format, or of no version, that this document has. */
    void verify(Document document, FormIdentity identity) {
        desk.format(document, identity.format());
        version(document, identity.format(), identity.number());
    }

    private FormatDefinition version(Document document, String format, int number) {
        return definitions.of(document.facts().pins()).formats().stream()
                .filter(it -> it.id().equals(format) && it.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> Problems.invalid(
                                "file",
                                "FORMAT_VERSION_UNKNOWN",
                                "El libro está en una versión del formato que este documento no conoce. Descargue la vigente."));
    }

    String title(Document document, String format, int number) {
        FormatDefinition it = version(document, format, number);
        return it.code().map(code -> code + " ").orElse("") + it.title() + ", versión " + it.version();
    }

    FormChanges changes(Principal who, Document document, FormAnswers answers, FormOrigin origin) {
        FormIdentity identity = answers.identity();
        FormatDefinition format = version(document, identity.format(), identity.number());
        FormContent content = desk.content(document, Optional.empty());
        FilledForm form = desk.filled(document, format, Optional.empty(), content);
        FormScope scope = desk.scope(document);
        FormMatching matching =
                new FormMatching(scope, form, answers, new FormNodes(content, Ids::mint), origin).match();
        FormReconciling reconciling = new FormReconciling(
                content,
                scope,
                kinds.of(document.facts().kind()),
                form,
                matching,
                origin,
                base(document, identity, content, origin),
                origin == FormOrigin.OWN ? identity.revision() : 0);
        FormChanges changes = migrating.migrated(
                definitions.of(document.facts().pins()),
                format,
                desk.format(document, identity.format()),
                content,
                reconciling);
        return changes.wrong().isEmpty() ? judged(who, document, changes, matching) : changes;
    }

    /** What stood at a path when the workbook was made. */
    private Function<String, Optional<DraftValue>> base(
            Document document, FormIdentity identity, FormContent content, FormOrigin origin) {
        if (origin == FormOrigin.STRANGE) {
            return path -> Optional.empty(); // whatever stands there already was written without it
        }
        if (origin == FormOrigin.FRESH) {
            return content::value;
        }
        if (identity.submission() > 0) {
            FormContent delivered = desk.content(document, Optional.of(identity.submission()));
            return delivered::value;
        }
        FormKind kind = kinds.of(document.facts().kind());
        return path -> content.rev(path) <= identity.revision()
                ? content.value(path)
                : before(document.ref(), kind.draftPath(path), identity.revision());
    }

    private Optional<DraftValue> before(DocumentRef ref, String path, long revision) {
        return drafts.history(ref, path, Long.MAX_VALUE, 200).stream()
                .filter(it -> it.rev() <= revision)
                .filter(it -> it.outcome() == co.ruta.core.document.OperationResult.Outcome.APPLIED)
                .findFirst()
                .flatMap(PathChange::value);
    }

    /** Asks the document's own rules, and says what they find at the cells it came from. */
    private FormChanges judged(Principal who, Document document, FormChanges changes, FormMatching matching) {
        if (changes.changes().isEmpty()) {
            return changes;
        }
        FormKind kind = kinds.of(document.facts().kind());
        Map<String, At> cells = new HashMap<>();
        matching.said()
                .forEach((path, all) ->
                        cells.put(kind.draftPath(path), all.get(0).at()));
        changes.changes().stream()
                .filter(it -> it.at().row() > 0)
                .forEach(it -> cells.put(kind.draftPath(it.path()), it.at()));
        List<Wrong> wrong = new ArrayList<>();
        for (Problem each : drafts.problems(who, document.ref(), operations(document, changes))) {
            At at = each.where().map(cells::get).orElse(null);
            wrong.add(new Wrong(at == null ? new At("", "", 0, 0) : at, each.code(), each.message()));
        }
        return new FormChanges(changes.changes(), wrong, changes.notices());
    }

    List<Operation> operations(Document document, FormChanges changes) {
        FormKind kind = kinds.of(document.facts().kind());
        List<Operation> operations = new ArrayList<>();
        for (Change it : changes.changes()) {
            operations.add(new Operation(Ids.mint(), kind.draftPath(it.path()), Math.max(0, it.base()), it.value()));
        }
        return operations;
    }
}
