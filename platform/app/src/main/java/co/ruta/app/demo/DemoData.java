package co.ruta.app.demo;

import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.app.demo.DemoTown.Resident;
import co.ruta.core.account.AccountSetup;
import co.ruta.core.account.Principal;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.school.ImportReport;
import co.ruta.core.school.School;
import co.ruta.core.school.SchoolImport;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills every territory in force with a story to look at: one with the whole story, the others with a few schools, so that
 * a start with many territories stays short. Does nothing to what a start before has told already.
 */
@ApplicationScoped
public class DemoData {
    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    private Territories territories;

    @Inject
    private Catalogues catalogues;

    @Inject
    private AccountSetup setup;

    @Inject
    private SchoolImport imports;

    @Inject
    private Schools schools;

    @Inject
    private DemoTelling telling;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ruta.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "ruta.data", defaultValue = ".ruta")
    private String data;

    @Inject
    @ConfigProperty(name = "ruta.demo.story")
    private Optional<String> wished;

    /** Call once, after the territories have been applied. A territory whose story fails is said in the log. */
    public void run() {
        if (!demo) {
            return;
        }
        DemoAccounts accounts = new DemoAccounts(Path.of(data, "demo-accounts.json"));
        Instant begun = clock.instant();
        DemoOrder order = DemoOrder.of(territories.all(), wished);
        for (Territory territory : order.territories()) {
            try {
                tell(territory, order.isWhole(territory), accounts);
            } catch (ProblemException refused) {
                LOG.log(System.Logger.Level.WARNING, "The demo of " + territory.id() + " is not complete", refused);
            }
        }
        accounts.write();
        LOG.log(
                System.Logger.Level.INFO,
                "The demo is told; it took {0} ms",
                Duration.between(begun, clock.instant()).toMillis());
    }

    private void tell(Territory territory, boolean whole, DemoAccounts accounts) {
        Optional<CycleValues> current = territory.values().openCycles().stream().findFirst();
        Optional<StageDefinition> stage =
                territory.published().flatMap(it -> it.definition().stage(Stage.SELF_ASSESSMENT));
        if (current.isEmpty() || stage.isEmpty()) {
            return;
        }
        LocalDate today = clock.instant().atZone(territory.zone()).toLocalDate();
        DemoCast cast = new DemoCast(setup, accounts, territory, today.minusYears(2));
        Principal leader = cast.official(Role.LEADER, "lider");
        Principal professional = cast.official(Role.PROFESSIONAL, "profesional1");
        if (whole) {
            cast.official(Role.PROFESSIONAL, "profesional2");
        }
        List<DemoSchool> demoSchools = whole ? DemoSchools.of(territory) : DemoSchools.few(territory);
        List<DemoSchool> missing = demoSchools.stream()
                .filter(it -> schools.byCode(territory.id(), it.daneCode()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            bring(territory, leader, missing);
        }
        Catalogue catalogue = catalogues.ofCycle(territory, current.get().year());
        Map<DemoSchool, Resident> residents = new LinkedHashMap<>();
        for (DemoSchool school : demoSchools) {
            SchoolId id = id(territory.id(), school);
            residents.put(school, new Resident(id, cast.of(school, id, catalogue.areas())));
        }
        DemoTown town = new DemoTown(territory, current.get(), stage.get(), leader, professional, residents, today);
        if (whole) {
            telling.everything(town);
        } else {
            telling.thisYear(town);
        }
    }

    private void bring(Territory territory, Principal leader, List<DemoSchool> demoSchools) {
        ImportReport report = imports.run(
                leader,
                territory.id(),
                new ByteArrayInputStream(DemoSchools.csv(demoSchools).getBytes(StandardCharsets.UTF_8)),
                false);
        if (!report.applied()) {
            LOG.log(System.Logger.Level.WARNING, "The demo's schools of {0} were refused: {1}", territory.id(), report);
        }
    }

    private SchoolId id(TerritoryId territory, DemoSchool school) {
        return schools.byCode(territory, school.daneCode())
                .map(School::id)
                .orElseThrow(() -> new IllegalStateException("The demo's school is missing: " + school.name()));
    }
}
