package co.ruta.core.route;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Pins;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PublishedDefinition;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.ProcessModel;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Opens a school's cycles and shows them. */
@Service
class RouteDesk implements Routes {
    private static final Set<Role> OPENERS = Set.of(Role.RECTOR, Role.TEAM_MEMBER);

    private final Territories territories;
    private final Schools schools;
    private final Catalogues catalogues;
    private final Documents documents;
    private final HomeMaker home;

    @Inject
    RouteDesk(Territories territories, Schools schools, Catalogues catalogues, Documents documents, HomeMaker home) {
        this.territories = territories;
        this.schools = schools;
        this.catalogues = catalogues;
        this.documents = documents;
        this.home = home;
    }

    @Override
    @Transactional
    public DocumentRef open(Principal who, TerritoryId id, SchoolId schoolId, int cycle) {
        if (!mayOpen(who, id, schoolId)) {
            throw Problems.forbidden(
                    "ROLE_NOT_ENOUGH",
                    "La vigencia la comienza la rectoría o el equipo de gestión del establecimiento.");
        }
        Optional<Document> there = documents.find(id, schoolId, cycle, DocumentKind.SELF_ASSESSMENT);
        if (there.isPresent()) {
            return there.get().ref();
        }
        Territory territory = territories.get(id);
        if (!isOpen(territory, cycle)) {
            throw Problems.conflict(
                    "CYCLE_NOT_OPEN",
                    "La vigencia " + cycle + " no está abierta en " + territory.name() + ". La abre la secretaría.");
        }
        checkSector(territory, schools.get(id, schoolId));
        PublishedDefinition plugin = territory.plugin();
        StageDefinition stage = plugin.definition()
                .stage(Stage.SELF_ASSESSMENT)
                .orElseThrow(() -> Problems.conflict(
                        "STAGE_NOT_ASKED", "En " + territory.name() + " la secretaría no recibe la autoevaluación."));
        ProcessDefinition process = plugin.definition()
                .process(stage.process())
                .orElseThrow(() -> new IllegalStateException("No process " + stage.process()));
        sound(process);
        return documents
                .open(
                        who,
                        id,
                        schoolId,
                        cycle,
                        DocumentKind.SELF_ASSESSMENT,
                        new Pins(
                                plugin.sha256(),
                                territory.revision(),
                                Optional.of(catalogues.ofCycle(territory, cycle).id()),
                                process.id()),
                        process.initial(),
                        process.state(process.initial()).orElseThrow().editable())
                .ref();
    }

    private static void checkSector(Territory territory, School school) {
        Set<Sector> asked = territory.values().sectors();
        if (!asked.isEmpty() && !asked.contains(school.sector())) {
            throw Problems.conflict(
                    "SECTOR_NOT_ASKED",
                    "En " + territory.name() + " la ruta se pide a establecimientos "
                            + asked.stream()
                                    .map(it -> it == Sector.OFFICIAL ? "oficiales" : "no oficiales")
                                    .sorted()
                                    .collect(Collectors.joining(" y "))
                            + ".");
        }
    }

    private static void sound(ProcessDefinition process) {
        List<String> defects = ProcessModel.defects(process);
        if (!defects.isEmpty()) {
            throw Problems.conflict(
                    "PROCESS_NOT_SOUND", "El proceso de esta etapa no se puede abrir. " + String.join(" ", defects));
        }
    }

    private static boolean mayOpen(Principal who, TerritoryId territory, SchoolId school) {
        return who.grants().stream().anyMatch(it -> OPENERS.contains(it.role()) && it.isIn(territory, school));
    }

    private static boolean isOpen(Territory territory, int cycle) {
        return territory.values().cycle(cycle).filter(CycleValues::open).isPresent();
    }

    @Override
    public RouteView view(Principal who, TerritoryId id, SchoolId school, int cycle) {
        Territory territory = territories.get(id);
        boolean mayOpen = mayOpen(who, id, school);
        Optional<Integer> begins = territory.values().openCycles().stream()
                .map(CycleValues::year)
                .filter(it -> mayOpen && it > cycle)
                .findFirst()
                .filter(it -> documents
                        .find(id, school, it, DocumentKind.SELF_ASSESSMENT)
                        .isEmpty());
        return home.of(
                who, territory, school, cycle, isOpen(territory, cycle) && mayOpen && territory.serves(), begins);
    }

    @Override
    public List<CycleChoice> cycles(TerritoryId id, SchoolId school) {
        Map<Integer, CycleChoice> choices = new TreeMap<>(Comparator.reverseOrder());
        territories
                .get(id)
                .values()
                .openCycles()
                .forEach(it -> choices.put(it.year(), new CycleChoice(it.year(), true, false)));
        documents.ofSchool(id, school).stream()
                .filter(it -> it.facts().kind() == DocumentKind.SELF_ASSESSMENT)
                .map(it -> it.facts().cycle())
                .forEach(year -> choices.put(
                        year,
                        new CycleChoice(
                                year,
                                choices.containsKey(year) && choices.get(year).open(),
                                true)));
        return List.copyOf(choices.values());
    }

    @Override
    public Optional<DocumentRef> document(TerritoryId territory, SchoolId school, int cycle, Stage stage) {
        return documents
                .find(territory, school, cycle, DocumentKind.valueOf(stage.name()))
                .map(Document::ref);
    }
}
