package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.Pins;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plan.OpenEdition.Horizon;
import co.ruta.core.plan.OpenEdition.Replacing;
import co.ruta.core.plan.Plan.Replacement;
import co.ruta.core.plan.PlanEdition.Cited;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.ProcessModel;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Begins years of plans: judges whether one may, finds or makes the plan, opens the document and fills it. */
@Service
class PlanOpening {
    /** How long a plan is when nobody says otherwise (three years, as the guides recommend). */
    private static final int USUAL_YEARS = 3;

    private static final Set<Role> OPENERS = Set.of(Role.RECTOR);
    private static final int LONGEST_ACT = 200;
    private static final int LONGEST_REASON = 2000;

    private final PlanStore store;
    private final Documents documents;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Prefill prefill;
    private final BesidePlan beside;
    private final Territories territories;
    private final Catalogues catalogues;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PlanOpening(
            PlanStore store,
            Documents documents,
            Drafts drafts,
            Submissions submissions,
            Prefill prefill,
            BesidePlan beside,
            Territories territories,
            Catalogues catalogues,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.drafts = drafts;
        this.submissions = submissions;
        this.prefill = prefill;
        this.beside = beside;
        this.territories = territories;
        this.catalogues = catalogues;
        this.audit = audit;
        this.clock = clock;
    }

    boolean mayOpen(Principal who, TerritoryId territory, SchoolId school) {
        return who.grants().stream().anyMatch(it -> OPENERS.contains(it.role()) && it.isIn(territory, school));
    }

    static Horizon usual(int year) {
        return new Horizon(year, year + USUAL_YEARS - 1);
    }

    /** What stands in the way of that year, whoever asks; nothing when it can begin. */
    Optional<ProblemException> obstacle(Territory territory, SchoolId school, int year) {
        if (!territory.serves()) {
            return Optional.of(territory.unavailable());
        }
        Optional<StageDefinition> stage = stage(territory);
        if (stage.isEmpty()) {
            return Optional.of(Problems.conflict(
                    "STAGE_NOT_ASKED", "En " + territory.name() + " la secretaría no recibe el plan de mejoramiento."));
        }
        int cycle = cycle(stage.get(), year);
        if (territory.values().cycle(cycle).filter(CycleValues::open).isEmpty()) {
            return Optional.of(Problems.conflict(
                    "CYCLE_NOT_OPEN",
                    "El plan de " + year + " se prepara en la vigencia " + cycle + ", que no está abierta en "
                            + territory.name() + ". La abre la secretaría."));
        }
        return owesAssessment(territory)
                        && prefill.assessment(territory.id(), school, cycle).isEmpty()
                ? Optional.of(Problems.conflict(
                        "ASSESSMENT_NOT_DELIVERED",
                        "Se habilita cuando el establecimiento entregue la autoevaluación de " + cycle + "."))
                : Optional.empty();
    }

    static Optional<StageDefinition> stage(Territory territory) {
        return territory.published().flatMap(it -> it.definition().stage(Stage.IMPROVEMENT_PLAN));
    }

    /** A plan waits for the self-assessment that is owed; one that the school does for itself comes in where it is there. */
    private static boolean owesAssessment(Territory territory) {
        return territory
                .published()
                .flatMap(it -> it.definition().stage(Stage.SELF_ASSESSMENT))
                .filter(StageDefinition::owed)
                .isPresent();
    }

    /** The school year in which the plan of a year is prepared. */
    static int cycle(StageDefinition stage, int year) {
        return stage.appliesTo() == AppliesTo.NEXT_CYCLE ? year - 1 : year;
    }

    /** The year that a plan prepared in a cycle applies to. */
    static int year(StageDefinition stage, int cycle) {
        return stage.appliesTo() == AppliesTo.NEXT_CYCLE ? cycle + 1 : cycle;
    }

    DocumentRef open(Principal who, TerritoryId id, SchoolId school, OpenEdition request) {
        if (!mayOpen(who, id, school)) {
            throw Problems.forbidden("ROLE_NOT_ENOUGH", "La rectoría del establecimiento comienza el plan.");
        }
        store.hold(id, school);
        int year = request.year();
        Optional<Document> there = documents.find(id, school, year, DocumentKind.IMPROVEMENT_PLAN);
        if (there.isPresent()) {
            return again(there.get(), request);
        }
        Territory territory = territories.get(id);
        obstacle(territory, school, year).ifPresent(it -> {
            throw it;
        });
        Plan plan = plan(who, id, school, request);
        StageDefinition stage = stage(territory).orElseThrow();
        Optional<Submission> assessment = prefill.assessment(id, school, cycle(stage, year));
        DocumentRef document = document(who, territory, school, year, stage, assessment);
        Optional<Previous> previous = previous(plan, year);
        store.add(new PlanEdition(
                document,
                plan.id(),
                year,
                assessment.map(it -> new Cited(it.document().ref().document(), it.number())),
                previous.map(Previous::cited)));
        Map<String, DraftValue> rows = new LinkedHashMap<>(
                prefill.rows(previous.map(Previous::content), assessment, prefill.unmet(id, school, year - 1)));
        previous.ifPresent(
                it -> rows.putAll(beside.continuing(documents.get(document).facts(), it.cited(), rows.keySet())));
        fill(who, document, rows);
        return document;
    }

    /** The year is there: asked for as it is, it is the answer; asked for within another plan, it cannot be begun twice. */
    private DocumentRef again(Document document, OpenEdition request) {
        Optional<Plan> plan = store.edition(document.ref())
                .flatMap(it ->
                        store.find(document.ref().territory(), document.ref().school(), it.plan()));
        boolean same = request.horizon()
                .flatMap(asked -> plan.filter(it -> it.from() != asked.from() || it.to() != asked.to()))
                .isEmpty();
        if (same) {
            return document.ref();
        }
        Plan its = plan.orElseThrow();
        throw Problems.conflict(
                "YEAR_ALREADY_BEGUN",
                "El año " + request.year() + " ya comenzó dentro del plan " + its.from() + "–" + its.to()
                        + ". Un plan nuevo puede comenzar en un año que todavía no tenga edición.");
    }

    private Plan plan(Principal who, TerritoryId territory, SchoolId school, OpenEdition request) {
        List<Plan> inForce =
                store.ofSchool(territory, school).stream().filter(Plan::current).toList();
        Optional<Plan> covering =
                inForce.stream().filter(it -> it.covers(request.year())).findFirst();
        if (request.horizon().isEmpty() && covering.isPresent()) {
            return covering.get();
        }
        Horizon horizon = request.horizon().orElseGet(() -> usual(request.year()));
        verify(request.year(), horizon);
        List<Plan> overlapped = inForce.stream()
                .filter(it -> it.overlaps(horizon.from(), horizon.to()))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Replacement> replacement =
                overlapped.stream().findFirst().map(it -> replacement(it, horizon, request.replacement()));
        Plan plan = new Plan(
                territory,
                PlanId.mint(),
                school,
                horizon.from(),
                horizon.to(),
                now,
                who.person(),
                replacement,
                Optional.empty());
        store.add(plan);
        overlapped.forEach(it -> store.close(it, now));
        audit.append(new AuditEvent(
                territory,
                Optional.of(who.person()),
                "PLAN_OPENED",
                Optional.of(school),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("plan", plan.id().value())
                        .add("from", plan.from())
                        .add("to", plan.to())
                        .add(
                                "replaces",
                                replacement.map(it -> it.plan().value()).orElse(""))
                        .add("act", replacement.map(Replacement::act).orElse(""))
                        .add("reason", replacement.map(Replacement::reason).orElse(""))
                        .build()
                        .toString()));
        return plan;
    }

    private static void verify(int year, Horizon horizon) {
        boolean possible = PlanValues.possible(horizon.from()) && PlanValues.possible(horizon.to());
        boolean holds = possible
                && horizon.from() <= year
                && year <= horizon.to()
                && horizon.to() - horizon.from() < Plan.LONGEST;
        if (!holds) {
            throw Problems.invalid(
                    "horizon",
                    "HORIZON_NOT_VALID",
                    "El horizonte del plan va de un año a otro, incluye " + year + " y dura hasta " + Plan.LONGEST
                            + " años; llegó " + horizon.from() + "–" + horizon.to() + ".");
        }
    }

    private static Replacement replacement(Plan overlapped, Horizon horizon, Optional<Replacing> given) {
        Replacing replacing = given.filter(
                        it -> !it.act().isBlank() && !it.reason().isBlank())
                .orElseThrow(() -> Problems.conflict(
                        "PLAN_OVERLAPS",
                        "El plan " + horizon.from() + "–" + horizon.to() + " comparte años con el plan "
                                + overlapped.from() + "–" + overlapped.to()
                                + ", que está vigente. Para reemplazarlo escriba el acto que lo ordena y el motivo, o"
                                + " continúe el plan vigente."));
        if (replacing.act().length() > LONGEST_ACT || replacing.reason().length() > LONGEST_REASON) {
            throw Problems.invalid(
                    "replacement",
                    "TEXT_TOO_LONG",
                    "El acto admite hasta " + LONGEST_ACT + " caracteres y el motivo hasta " + LONGEST_REASON + ".");
        }
        return new Replacement(
                overlapped.id(), replacing.act().strip(), replacing.reason().strip());
    }

    private DocumentRef document(
            Principal who,
            Territory territory,
            SchoolId school,
            int year,
            StageDefinition stage,
            Optional<Submission> assessment) {
        ProcessDefinition process = territory
                .plugin()
                .definition()
                .process(stage.process())
                .orElseThrow(() -> new IllegalStateException("No process " + stage.process()));
        List<String> defects = ProcessModel.defects(process);
        if (!defects.isEmpty()) {
            throw Problems.conflict(
                    "PROCESS_NOT_SOUND", "El proceso de esta etapa no se puede abrir. " + String.join(" ", defects));
        }
        String catalogue = assessment
                .flatMap(it -> it.document().pins().catalogue())
                .orElseGet(
                        () -> catalogues.ofCycle(territory, cycle(stage, year)).id());
        return documents
                .open(
                        who,
                        territory.id(),
                        school,
                        year,
                        DocumentKind.IMPROVEMENT_PLAN,
                        new Pins(
                                territory.plugin().sha256(),
                                territory.revision(),
                                Optional.of(catalogue),
                                process.id()),
                        process.initial(),
                        process.state(process.initial()).orElseThrow().editable())
                .ref();
    }

    /** The newest year before that delivered something; its last submission. */
    private Optional<Previous> previous(Plan plan, int year) {
        return store.editions(plan.territory(), plan.school()).stream()
                .filter(it -> it.plan().equals(plan.id()) && it.year() < year)
                .flatMap(it -> submissions.latest(it.document()).stream())
                .findFirst()
                .map(it -> new Previous(
                        new Cited(it.document().ref().document(), it.number()),
                        PlanJson.read(submissions.content(it.document().ref(), it.number()))));
    }

    private void fill(Principal who, DocumentRef document, Map<String, DraftValue> rows) {
        List<Operation> operations = new ArrayList<>();
        rows.forEach((path, value) -> operations.add(Operation.put(Ids.mint(), path, 0, value)));
        for (int from = 0; from < operations.size(); from += Drafts.MOST_OPERATIONS) {
            drafts.apply(
                    who,
                    document,
                    operations.subList(from, Math.min(operations.size(), from + Drafts.MOST_OPERATIONS)));
        }
    }

    private record Previous(Cited cited, PlanContent content) {}
}
