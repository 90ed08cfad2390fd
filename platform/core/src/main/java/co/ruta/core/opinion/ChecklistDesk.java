package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.check.Checks;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.json.Json;
import co.ruta.core.opinion.Checklist.Item;
import co.ruta.core.opinion.Checklist.Judged;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins what the checks found in a version with what the reviewer says of it. */
@Service
class ChecklistDesk implements Checklists {
    private static final int LONGEST = 2000;

    private final VerdictStore store;
    private final Checks checks;
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChecklistDesk(
            VerdictStore store,
            Checks checks,
            Documents documents,
            PinnedDefinitions definitions,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.documents = documents;
        this.definitions = definitions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Checklist of(Principal who, DocumentRef ref) {
        return of(who, documents.get(ref));
    }

    private Checklist of(Principal who, Document document) {
        int version = document.version() - 1;
        List<Transition> ways = definitions.process(document.facts().pins()).transitions().stream()
                .filter(it -> it.from().equals(document.state()))
                .toList();
        Map<String, Judged> judged = store.of(document.ref(), version);
        // Once the school writes again, its draft is no longer what was delivered.
        List<Item> items = version < 1 || document.editable()
                ? List.of()
                : checks.draft(who, document.ref()).considerations().stream()
                        .map(it -> new Item(it, Optional.ofNullable(judged.get(it.id()))))
                        .toList();
        Set<Role> held = who.rolesIn(document.ref().territory());
        return new Checklist(
                version,
                ways.stream().anyMatch(it -> it.roles().stream().anyMatch(held::contains)),
                ways.stream().anyMatch(it -> it.guards().contains(Guard.CHECKLIST_COMPLETE)),
                items);
    }

    @Override
    @Transactional
    public Checklist judge(Principal who, DocumentRef ref, String item, Verdict verdict, String remark) {
        Document document = documents.get(ref);
        Checklist before = of(who, document);
        if (!before.mayJudge()) {
            throw Problems.forbidden(
                    "CHECKLIST_NOT_YOURS",
                    "La lista de verificación la responde quien revisa, mientras el documento espera a la secretaría.");
        }
        if (before.item(item).isEmpty()) {
            throw Problems.invalid(
                    "item", "CHECKLIST_ITEM_UNKNOWN", "La lista de verificación no tiene el punto «" + item + "».");
        }
        String text = remark.strip();
        if (text.length() > LONGEST) {
            throw Problems.invalid(
                    "remark", "TEXT_TOO_LONG", "La observación admite hasta " + LONGEST + " caracteres.");
        }
        store.put(
                ref,
                before.submission(),
                item,
                new Judged(verdict, text, who.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.append(new AuditEvent(
                ref.territory(),
                Optional.of(who.person()),
                "CHECKLIST_JUDGED",
                Optional.of(ref.school()),
                Optional.of(ref.document()),
                Json.createObjectBuilder()
                        .add("submission", before.submission())
                        .add("item", item)
                        .add("verdict", verdict.name())
                        .add("remark", text)
                        .build()
                        .toString()));
        return of(who, document);
    }
}
