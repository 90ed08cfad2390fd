package co.ruta.core.verification;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.Formats;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.territory.Territories;
import co.ruta.core.verification.VerificationSheet.Asked;
import co.ruta.core.verification.VerificationSheet.Row;
import co.ruta.core.verification.VerificationSheet.Verified;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.format.FieldType.Option;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the form of what was delivered, the school's last cut, and what was verified. */
@Service
class VerificationDesk implements Verifications {
    private static final int LONGEST = 2000;

    private final VerificationStore store;
    private final ExecutionList executions;
    private final Documents documents;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;
    private final Formats formats;
    private final ReportedBySchool reported;
    private final Territories territories;
    private final PeopleNames people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    VerificationDesk(
            VerificationStore store,
            ExecutionList executions,
            Documents documents,
            Submissions submissions,
            PinnedDefinitions definitions,
            Formats formats,
            ReportedBySchool reported,
            Territories territories,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.executions = executions;
        this.documents = documents;
        this.submissions = submissions;
        this.definitions = definitions;
        this.formats = formats;
        this.reported = reported;
        this.territories = territories;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public VerificationSheet of(Principal who, DocumentRef ref) {
        Document document = documents.get(ref);
        Map<String, ProcessDefinition.Verification> asked = asked(document);
        Optional<Submission> latest = asked.isEmpty() ? Optional.empty() : submissions.latest(ref);
        if (latest.isEmpty()) {
            return new VerificationSheet(ref, 0, Optional.empty(), List.of());
        }
        ReportedBySchool.Cut cut = reported.of(who, document);
        List<Verification> all = store.of(ref);
        Map<PersonId, String> names =
                people.of(all.stream().map(Verification::author).collect(Collectors.toSet()));
        Set<String> now = now(document, who);
        Map<String, FilledForm> forms = new HashMap<>();
        List<Asked> sheet = new ArrayList<>();
        asked.forEach((key, it) -> {
            FilledForm form = forms.computeIfAbsent(
                    it.format(),
                    id -> formats.filled(ref, id, Optional.of(latest.get().number())));
            VerificationRows.of(form, it.field()).ifPresent(rows -> {
                List<Option> options = rows.column().options();
                sheet.add(new Asked(
                        form.format().code().orElse(form.format().title()) + ", versión "
                                + form.format().version(),
                        rows.column().title(),
                        options,
                        it.source().toString(),
                        now.contains(key),
                        rows.nodes().stream()
                                .map(node -> new Row(
                                        node.path(),
                                        node.node(),
                                        node.title(),
                                        node.facts(),
                                        cut.of(node.node()),
                                        all.stream()
                                                .filter(one -> one.path().equals(node.path()))
                                                .map(one -> verified(one, options, names))
                                                .toList()))
                                .toList()));
            });
        });
        return new VerificationSheet(ref, latest.get().number(), cut.date(), sheet);
    }

    @Override
    public List<InExecution> inExecution(TerritoryId territory) {
        return territories.get(territory).published().stream()
                .flatMap(it -> it.definition().processes().stream())
                .flatMap(process -> process.states().stream()
                        .filter(it -> !it.verifications().isEmpty())
                        .flatMap(it -> executions.inState(territory, process.id(), it.id()).stream()))
                .toList();
    }

    /** Everything any state of the process verifies, by format and field. */
    private Map<String, ProcessDefinition.Verification> asked(Document document) {
        Map<String, ProcessDefinition.Verification> asked = new LinkedHashMap<>();
        definitions.process(document.facts().pins()).states().stream()
                .flatMap(it -> it.verifications().stream())
                .forEach(it -> asked.putIfAbsent(key(it), it));
        return asked;
    }

    /** What this person may verify where the document stands. */
    private Set<String> now(Document document, Principal who) {
        Set<Role> roles = who.rolesIn(document.ref().territory(), document.ref().school());
        return definitions.process(document.facts().pins()).state(document.state()).stream()
                .map(State::verifications)
                .flatMap(List::stream)
                .filter(it -> it.roles().stream().anyMatch(roles::contains))
                .map(VerificationDesk::key)
                .collect(Collectors.toSet());
    }

    private static String key(ProcessDefinition.Verification it) {
        return it.format() + "/" + it.field();
    }

    private static Verified verified(Verification it, List<Option> options, Map<PersonId, String> names) {
        return new Verified(
                it.id(),
                it.answer(),
                options.stream()
                        .filter(option -> option.value().equals(it.answer()))
                        .map(Option::label)
                        .findFirst()
                        .orElse(it.answer()),
                it.remark(),
                names.getOrDefault(it.author(), "Persona sin registro"),
                it.at(),
                it.cut(),
                it.submission());
    }

    @Override
    @Transactional
    public Row add(Principal who, DocumentRef ref, NewVerification given) {
        if (!Ids.isUlid(given.id())) {
            throw Problems.invalid(
                    "id",
                    "OPERATION_ID_INVALID",
                    "El identificador de la verificación debe ser un ULID de 26 caracteres en mayúsculas.");
        }
        VerificationSheet before = of(who, ref);
        Asked asked = before.asked().stream()
                .filter(it -> it.rows().stream().anyMatch(row -> row.path().equals(given.path())))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "path",
                        "VERIFICATION_NODE_UNKNOWN",
                        "En lo entregado no hay nada que verificar en «" + given.path() + "»."));
        if (!asked.mayVerify()) {
            throw Problems.forbidden(
                    "VERIFICATION_NOT_YOURS",
                    "«" + asked.title() + "» la responde la secretaría mientras el documento está en ejecución.");
        }
        String remark = given.remark().strip();
        if (asked.options().stream().noneMatch(it -> it.value().equals(given.answer()))) {
            throw Problems.invalid(
                    "answer",
                    "VERIFICATION_ANSWER_UNKNOWN",
                    "Escoja una respuesta: "
                            + asked.options().stream().map(Option::label).collect(Collectors.joining(", ")) + ".");
        }
        if (remark.length() > LONGEST) {
            throw Problems.invalid(
                    "remark", "TEXT_TOO_LONG", "La observación admite hasta " + LONGEST + " caracteres.");
        }
        Verification verification = new Verification(
                given.id(),
                before.submission(),
                given.path(),
                given.answer(),
                remark,
                before.cut(),
                who.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (store.add(ref, verification)) {
            audit.append(event(ref, verification));
        } else if (store.find(ref, given.id())
                .filter(it -> it.path().equals(given.path()) && it.answer().equals(given.answer()))
                .isEmpty()) {
            throw Problems.conflict(
                    "OPERATION_REUSED",
                    "Ese identificador ya se usó para otra verificación. Use uno por verificación.");
        }
        return of(who, ref)
                .rows()
                .filter(it -> it.path().equals(given.path()))
                .findFirst()
                .orElseThrow();
    }

    private static AuditEvent event(DocumentRef ref, Verification it) {
        return new AuditEvent(
                ref.territory(),
                Optional.of(it.author()),
                "VERIFICATION_ADDED",
                Optional.of(ref.school()),
                Optional.of(ref.document()),
                Json.createObjectBuilder()
                        .add("id", it.id())
                        .add("submission", it.submission())
                        .add("path", it.path())
                        .add("answer", it.answer())
                        .add("remark", it.remark())
                        .add("cut", it.cut().map(LocalDate::toString).orElse(""))
                        .build()
                        .toString());
    }
}
