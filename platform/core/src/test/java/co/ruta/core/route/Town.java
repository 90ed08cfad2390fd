package co.ruta.core.route;

import co.ruta.core.account.Grant;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.AssessmentHouse;
import co.ruta.core.assessment.AssessmentSubmissions;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.Guide;
import co.ruta.core.audit.InMemoryAudit;
import co.ruta.core.deadline.DeadlineHouse;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.Extensions;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftRules;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Operation;
import co.ruta.core.document.OperationsApplied;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.PlanHouse;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.plan.Plans;
import co.ruta.core.plan.UnmetGoals;
import co.ruta.core.plugin.FakePlugins;
import co.ruta.core.process.NoRecords;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.PinnedSettings;
import co.ruta.core.process.ProcessHouse;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionOutcome;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.review.Observations;
import co.ruta.core.review.ReviewHouse;
import co.ruta.core.stage.StageKind;
import co.ruta.core.stage.StageKinds;
import co.ruta.core.time.SetClock;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.PluginDefinition;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A school, its people and its secretaría, with the real use cases over in-memory twins. It is 20 November 2026, 10:42 in
 * the territory; the self-assessment of 2026 closes on the 28th.
 */
public final class Town {
    public static final TerritoryId TERRITORY = InMemoryHouse.TERRITORY;

    private final SetClock clock = new SetClock("2026-11-20T15:42:00Z");
    private final Map<PersonId, String> names = new HashMap<>();
    private final FixedTerritories territories;
    private final FixedSchools schools = new FixedSchools();
    private final InMemoryHouse house;
    private final DeadlineHouse deadlines;
    private final Processes processes;
    private final Assessments assessments;
    private final AssessmentSubmissions submissions;
    private final Observations observations;
    private final Routes routes;
    private final PlanHouse plans;

    public final SchoolId school = schools.found(TERRITORY, "IE Mirador de prueba", Sector.OFFICIAL);
    public final Principal rector = of(school, Role.RECTOR, "Rectora");
    public final Principal member = of(school, Role.TEAM_MEMBER, "Coordinadora");
    public final Principal lead =
            named("Líder", Grant.in(TERRITORY, school, Role.AREA_LEAD).withArea("directiva"));
    public final Principal contributor = of(school, Role.CONTRIBUTOR, "Docente");
    public final Principal reader = of(school, Role.SCHOOL_READER, "Lectora");
    public final Principal professional = official(Role.PROFESSIONAL, "Profesional");
    public final Principal leader = official(Role.LEADER, "Líder de calidad");

    public Town() {
        this(Hardness.SOFT);
    }

    public Town(Hardness hardness) {
        this(SampleRoute.plugin(hardness));
    }

    /** A town whose secretaría does the route in that way. */
    public Town(PluginDefinition plugin) {
        PinnedDefinitions definitions = new PinnedDefinitions(new FakePlugins().with(plugin));
        territories = new FixedTerritories(
                SampleRoute.territory(List.of(
                        SampleRoute.cycle(2026, true, Optional.of(LocalDate.of(2026, 11, 28))),
                        SampleRoute.cycle(2025, true, Optional.empty()))),
                plugin);
        Guide guide = new Guide();
        AssessmentHouse assessment = new AssessmentHouse(guide, definitions, territories);
        Drafts[] drafts = new Drafts[1];
        DraftRules rules = assessment.rules(
                () -> {
                    throw new AssertionError("No file is cited here");
                },
                () -> drafts[0]);
        plans = new PlanHouse(guide, definitions, territories, schools);
        DraftRules planRules = plans.rules(
                () -> {
                    throw new AssertionError("No file is cited here");
                },
                () -> drafts[0]);
        house = new InMemoryHouse(clock, List.of(rules, planRules));
        drafts[0] = house.drafts();
        PeopleNames people = this::namesOf;
        deadlines = new DeadlineHouse(territories, schools, people, house.audit(), clock);
        ReviewHouse review = new ReviewHouse();
        List<StageKind> known = new ArrayList<>();
        StageKinds kinds = new StageKinds(() -> known);
        plans.stores(house.documents(), drafts[0], house.submissions());
        processes = ProcessHouse.engine(
                definitions,
                house.documents(),
                drafts[0],
                house.submissions(),
                List.of(
                        deadlines.guard(definitions),
                        assessment.guards(house.documents(), drafts[0], house.submissions(), deadlines.deadlines()),
                        plans.guards(deadlines.deadlines()),
                        review.guards(kinds)),
                review.effects(house.audit(), clock),
                List.of(
                        assessment.deliveries(
                                house.documents(), drafts[0], house.submissions(), schools, deadlines.deadlines()),
                        plans.deliveries(deadlines.deadlines())));
        assessments = assessment.assessments(
                house.documents(), drafts[0], house.submissions(), processes, deadlines.deadlines(), people, clock);
        submissions = assessment.submissions(house.documents(), drafts[0], house.submissions(), people);
        plans.desks(submissions, processes, deadlines.deadlines(), people, house.audit(), clock);
        known.add(AssessmentHouse.kind(assessments, submissions));
        known.add(plans.kind());
        observations = review.observations(house.documents(), definitions, kinds, people, house.audit(), clock);
        routes = new RouteDesk(
                territories,
                schools,
                guide,
                house.documents(),
                new HomeMaker(
                        house.documents(),
                        definitions,
                        processes,
                        kinds,
                        deadlines.deadlines(),
                        schools,
                        new PinnedSettings(definitions, territories),
                        new NoRecords()));
    }

    private Map<PersonId, String> namesOf(Collection<PersonId> people) {
        Map<PersonId, String> some = new HashMap<>(names);
        some.keySet().retainAll(people);
        return some;
    }

    private Principal of(SchoolId of, Role role, String name) {
        return named(name, Grant.in(TERRITORY, of, role));
    }

    /** Somebody of the secretaría. */
    public Principal official(Role role, String name) {
        return named(name, Grant.in(TERRITORY, role));
    }

    private Principal named(String name, Grant grant) {
        PersonId person = PersonId.mint();
        names.put(person, name);
        return new Principal(person, name, List.of(grant));
    }

    public SetClock clock() {
        return clock;
    }

    public InMemoryAudit audit() {
        return house.audit();
    }

    public FixedTerritories territories() {
        return territories;
    }

    public FixedSchools schools() {
        return schools;
    }

    public Documents documents() {
        return house.documents();
    }

    public Drafts drafts() {
        return house.drafts();
    }

    public Submissions frozen() {
        return house.submissions();
    }

    public Deadlines deadlines() {
        return deadlines.deadlines();
    }

    public Extensions extensions() {
        return deadlines.extensions();
    }

    public Processes processes() {
        return processes;
    }

    public Assessments assessments() {
        return assessments;
    }

    public AssessmentSubmissions submissions() {
        return submissions;
    }

    public Plans plans() {
        return plans.plans();
    }

    public PlanSubmissions planSubmissions() {
        return plans.submissions();
    }

    /** What the school's evaluation called not met. */
    public List<UnmetGoals.UnmetGoal> unmetGoals() {
        return plans.unmet();
    }

    public Observations observations() {
        return observations;
    }

    public Routes routes() {
        return routes;
    }

    /** The school begins 2026. */
    public DocumentRef open() {
        return routes.open(rector, TERRITORY, school, 2026);
    }

    /** Writes over whatever is there. */
    public OperationsApplied put(Principal who, DocumentRef document, String path, DraftValue value) {
        return drafts().apply(
                        who,
                        document,
                        List.of(Operation.put(
                                Ids.mint(), path, documents().get(document).revision(), value)));
    }

    public void rate(DocumentRef document, String component, int level) {
        put(rector, document, "ratings/" + component + "/level", DraftValue.number(level));
    }

    /** Everything a delivery asks for but ratings. */
    public void prepare(DocumentRef document) {
        put(rector, document, "identity/pei-context/answer", DraftValue.text("Sí"));
        put(rector, document, "identity/agreements/answer", DraftValue.text("Dos"));
        put(rector, document, "delivery/act", DraftValue.text("Acta 7"));
        put(rector, document, "delivery/act-date", DraftValue.text("2026-11-18"));
        for (String count : List.of("teachers", "directives", "families", "students")) {
            put(rector, document, "delivery/" + count, DraftValue.number(10));
        }
        put(rector, document, "delivery/team-agrees", DraftValue.of(JsonValue.TRUE));
    }

    public TransitionOutcome take(Principal who, DocumentRef document, String transition) {
        return take(who, document, transition, Ids.mint());
    }

    public TransitionOutcome take(Principal who, DocumentRef document, String transition, String key) {
        return processes.take(
                who,
                new TransitionRequest(
                        document, transition, documents().get(document).revision(), key, Optional.empty()));
    }

    /** Opened, rated in two components and delivered. */
    public DocumentRef delivered() {
        DocumentRef document = open();
        rate(document, "directiva.rumbo.mision", 2);
        rate(document, "academica.aula.relacion", 3);
        prepare(document);
        take(rector, document, "deliver");
        return document;
    }
}
