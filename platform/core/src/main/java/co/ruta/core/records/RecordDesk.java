package co.ruta.core.records;

import co.ruta.core.Service;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.format.RecordValues;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.records.SchoolRecord.Filing;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens, keeps and files records; the school's people write them, its secretaría reads what was filed. */
@Service
class RecordDesk implements Records {
    private static final Set<Role> WRITERS = Set.of(Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER);

    private final RecordStore store;
    private final Territories territories;
    private final Plugins plugins;
    private final Schools schools;
    private final Evidence evidence;
    private final KnownFacts facts;
    private final PeopleNames people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RecordDesk(
            RecordStore store,
            Territories territories,
            Plugins plugins,
            Schools schools,
            Evidence evidence,
            KnownFacts facts,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.territories = territories;
        this.plugins = plugins;
        this.schools = schools;
        this.evidence = evidence;
        this.facts = facts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Shelf> shelves(Principal who, TerritoryId territory, SchoolId school, int cycle) {
        return territories.get(territory).published().stream()
                .map(it -> it.definition())
                .flatMap(plugin -> SchoolFormats.of(plugin, today(territory)).stream()
                        .map(format -> shelf(who, territory, school, cycle, plugin, format)))
                .toList();
    }

    private Shelf shelf(
            Principal who,
            TerritoryId territory,
            SchoolId school,
            int cycle,
            PluginDefinition plugin,
            FormatDefinition format) {
        int year = SchoolFormats.year(plugin, format, cycle);
        boolean own = isOwn(who, territory, school);
        return new Shelf(
                format,
                year,
                SchoolFormats.steps(plugin, format),
                store.of(territory, school, year).stream()
                        .filter(it -> it.format().equals(format.id()))
                        .filter(it -> own || it.filing().isPresent())
                        .map(it -> view(who, it))
                        .toList(),
                mayWrite(who, territory, school));
    }

    @Override
    @Transactional
    public RecordView open(Principal who, TerritoryId id, SchoolId school, int cycle, String format) {
        requireWriter(who, id, school);
        schools.get(id, school);
        Territory territory = territories.get(id);
        PluginDefinition plugin = territory.plugin().definition();
        FormatDefinition wanted = SchoolFormats.of(plugin, today(id)).stream()
                .filter(it -> it.id().equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "format", "FORMAT_UNKNOWN", "En esta ruta los establecimientos no diligencian ese formato."));
        SchoolRecord begun = new SchoolRecord(
                id,
                school,
                Ids.mint(),
                SchoolFormats.year(plugin, wanted, cycle),
                territory.plugin().sha256(),
                wanted.id(),
                wanted.number(),
                RecordValues.NOTHING,
                1,
                who.person(),
                now(),
                Optional.empty());
        store.add(begun);
        write(who, begun, "RECORD_BEGUN");
        return view(who, begun);
    }

    @Override
    public RecordView get(Principal who, TerritoryId territory, SchoolId school, String id) {
        SchoolRecord found = find(territory, school, id);
        if (found.filing().isEmpty() && !isOwn(who, territory, school)) {
            throw notFound();
        }
        return view(who, found);
    }

    @Override
    @Transactional
    public RecordView save(
            Principal who, TerritoryId territory, SchoolId school, String id, int revision, RecordValues values) {
        SchoolRecord before = draft(who, territory, school, id, revision);
        List<Problem> wrong = rules(before).wrong(values);
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemKind.INVALID, wrong);
        }
        SchoolRecord after = with(before, values, Optional.empty());
        keep(before, after);
        write(who, after, "RECORD_WRITTEN");
        return view(who, after);
    }

    @Override
    public List<Problem> problems(
            Principal who, TerritoryId territory, SchoolId school, String id, RecordValues values) {
        requireWriter(who, territory, school);
        return rules(find(territory, school, id)).wrong(values);
    }

    @Override
    @Transactional
    public RecordView file(Principal who, TerritoryId id, SchoolId school, String record, int revision) {
        SchoolRecord before = draft(who, id, school, record, revision);
        RecordRules rules = rules(before);
        List<Problem> lacking = new ArrayList<>(rules.wrong(before.values()));
        lacking.addAll(rules.missing(before.values()));
        if (!lacking.isEmpty()) {
            throw new ProblemException(ProblemKind.INVALID, lacking);
        }
        int year = today(id).getYear();
        String code =
                "%s-REG-%d-%05d".formatted(territories.get(id).values().receiptCode(), year, store.next(id, year));
        SchoolRecord after = with(
                before,
                before.values(),
                Optional.of(new Filing(
                        code,
                        CanonicalJson.sha256(before.values().json()),
                        who.person(),
                        now(),
                        Optional.of(facts.of(before, format(before))))));
        keep(before, after);
        write(who, after, "RECORD_FILED");
        return view(who, after);
    }

    @Override
    @Transactional
    public void discard(Principal who, TerritoryId territory, SchoolId school, String id) {
        requireWriter(who, territory, school);
        SchoolRecord found = find(territory, school, id);
        if (!store.remove(found)) {
            throw filed();
        }
        write(who, found, "RECORD_DISCARDED");
    }

    private SchoolRecord draft(Principal who, TerritoryId territory, SchoolId school, String id, int revision) {
        requireWriter(who, territory, school);
        SchoolRecord found = find(territory, school, id);
        if (found.filing().isPresent()) {
            throw filed();
        }
        if (found.revision() != revision) {
            throw stale();
        }
        return found;
    }

    private void keep(SchoolRecord before, SchoolRecord after) {
        if (!store.change(before, after)) {
            throw stale();
        }
    }

    private static SchoolRecord with(SchoolRecord it, RecordValues values, Optional<Filing> filing) {
        return new SchoolRecord(
                it.territory(),
                it.school(),
                it.id(),
                it.year(),
                it.definition(),
                it.format(),
                it.version(),
                values,
                it.revision() + 1,
                it.author(),
                it.begun(),
                filing);
    }

    private RecordRules rules(SchoolRecord it) {
        return new RecordRules(
                format(it), today(it.territory()), file -> evidence.exists(it.territory(), it.school(), file));
    }

    private FormatDefinition format(SchoolRecord it) {
        return plugins.published(it.definition())
                .definition()
                .format(it.format(), it.version())
                .orElseThrow(() -> new IllegalStateException("Published formats stay: " + it.format()));
    }

    private RecordView view(Principal who, SchoolRecord it) {
        FormatDefinition format = format(it);
        return new RecordView(
                it.id(),
                it.year(),
                format,
                it.values(),
                plugins.published(it.definition()).definition().id().value(),
                facts.of(it, format),
                it.revision(),
                people.of(it.author()),
                it.begun(),
                it.filing()
                        .map(filing -> new RecordView.Filed(
                                filing.code(), filing.sha256(), people.of(filing.by()), filing.at())),
                it.filing().isEmpty() && mayWrite(who, it.territory(), it.school()));
    }

    private SchoolRecord find(TerritoryId territory, SchoolId school, String id) {
        return store.find(territory, school, id).orElseThrow(RecordDesk::notFound);
    }

    private static boolean isOwn(Principal who, TerritoryId territory, SchoolId school) {
        return who.grants().stream().anyMatch(it -> it.isIn(territory, school));
    }

    private static boolean mayWrite(Principal who, TerritoryId territory, SchoolId school) {
        return who.grants().stream().anyMatch(it -> WRITERS.contains(it.role()) && it.isIn(territory, school));
    }

    private static void requireWriter(Principal who, TerritoryId territory, SchoolId school) {
        if (!mayWrite(who, territory, school)) {
            throw Problems.forbidden(
                    "RECORD_NOT_YOURS", "Los registros los diligencia el equipo de gestión del establecimiento.");
        }
    }

    private LocalDate today(TerritoryId territory) {
        return LocalDate.now(clock.withZone(territories.get(territory).zone()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void write(Principal who, SchoolRecord it, String action) {
        audit.append(new AuditEvent(
                it.territory(),
                Optional.of(who.person()),
                action,
                Optional.of(it.school()),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("record", it.id())
                        .add("format", it.format())
                        .add("version", it.version())
                        .add("year", it.year())
                        .add("code", it.filing().map(Filing::code).orElse(""))
                        .add("sha256", CanonicalJson.sha256(it.values().json()))
                        .build()
                        .toString()));
    }

    private static ProblemException notFound() {
        return Problems.notFound("RECORD_NOT_FOUND", "El establecimiento no tiene ese registro.");
    }

    static ProblemException filed() {
        return Problems.conflict(
                "RECORD_FILED", "Este registro ya quedó en firme y no cambia. Si hay que corregirlo, diligencie otro.");
    }

    private static ProblemException stale() {
        return new ProblemException(
                ProblemKind.STALE,
                "REVISION_STALE",
                "Alguien cambió el registro después de que usted abrió esta página. Actualícela.");
    }
}
