package co.ruta.app.demo;

import co.ruta.app.demo.DemoCast.SchoolCast;
import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.core.account.AccountSetup;
import co.ruta.core.account.Principal;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.deadline.BusinessDays;
import co.ruta.core.deadline.ExtensionView;
import co.ruta.core.deadline.Extensions;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.review.Observations;
import co.ruta.core.route.Routes;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills every territory in force with a story to look at: one with the whole story, the others with a few schools, so that
 * a start with many territories stays short. Does nothing to what a start before has told already.
 */
@ApplicationScoped
public class DemoData {
    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());
    private static final int BUSINESS_DAYS_LEFT = 7;

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
    private Routes routes;

    @Inject
    private DemoActs acts;

    @Inject
    private Observations observations;

    @Inject
    private Plans plans;

    @Inject
    private PlanSubmissions delivered;

    @Inject
    private FollowUps followUps;

    @Inject
    private Extensions extensions;

    @Inject
    private BusinessDays business;

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
        Map<DemoSchool, SchoolCast> casts = new LinkedHashMap<>();
        demoSchools.forEach(it -> casts.put(it, cast.of(it, id(territory.id(), it), catalogue.areas())));
        Telling telling = new Telling(territory, current.get(), stage.get(), leader, professional, casts, today);
        if (whole) {
            telling.everything();
        } else {
            telling.thisYear();
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

    /** One territory's story: last year's deliveries, then this year's work. */
    private final class Telling {
        private final Territory territory;
        private final CycleValues current;
        private final StageDefinition stage;
        private final Principal leader;
        private final Principal professional;
        private final Map<DemoSchool, SchoolCast> casts;
        private final LocalDate today;

        Telling(
                Territory territory,
                CycleValues current,
                StageDefinition stage,
                Principal leader,
                Principal professional,
                Map<DemoSchool, SchoolCast> casts,
                LocalDate today) {
            this.territory = territory;
            this.current = current;
            this.stage = stage;
            this.leader = leader;
            this.professional = professional;
            this.casts = casts;
            this.today = today;
        }

        void everything() {
            int before = current.year() - 1;
            LocalDate closed = LocalDate.of(before, 11, 28);
            List<DemoSchool> untold = closed.plusDays(30).isBefore(today)
                    ? casts.keySet().stream()
                            .filter(it -> deliveredLastYear(it) && isUntold(it, before))
                            .toList()
                    : List.of();
            if (!untold.isEmpty()) {
                boolean wasOpen = territory
                        .values()
                        .cycle(before)
                        .filter(CycleValues::open)
                        .isPresent();
                calendar(true, closed, "Demostración: entregas de la vigencia anterior");
                // By their day, so that receipts are numbered as time went by.
                untold.stream()
                        .sorted(Comparator.comparing(it -> deliveredBefore(it, closed)))
                        .forEach(it -> story(it, before, Scene.ACCEPTED, deliveredBefore(it, closed)));
                untold.stream()
                        .filter(it -> it.seed() % 8 == 0)
                        .forEach(it -> plan(
                                it,
                                before + 1,
                                it.seed() == 8 ? PlanScene.ADJUSTED : PlanScene.ACCEPTED,
                                LocalDate.of(before + 1, 1, 26).plusDays(it.seed())));
                untold.stream().filter(it -> it.seed() % 8 == 0).forEach(this::follow);
                calendar(wasOpen, closed, "Demostración: fechas de la vigencia");
            }
            thisYear();
            casts.keySet().stream()
                    .filter(it -> it.scene().reaches(Scene.DELIVERED))
                    .forEach(it -> plan(it, planYear(), planScene(it), today.minusDays(3)));
            if (extensions.list(leader, territory.id(), current.year()).isEmpty()) {
                extensions();
            }
        }

        /** The self-assessments of the year that is open, each as far as its scene goes. */
        void thisYear() {
            casts.keySet().stream()
                    .filter(it -> it.scene() != Scene.NOT_BEGUN && isUntold(it, current.year()))
                    .sorted(Comparator.comparing(this::delivered))
                    .forEach(it -> story(it, current.year(), it.scene(), delivered(it)));
        }

        private boolean isUntold(DemoSchool school, int year) {
            return routes.document(territory.id(), id(territory.id(), school), year, Stage.SELF_ASSESSMENT)
                    .isEmpty();
        }

        /** The dates of the demo over the territory's own, as revisions of the leader. */
        private void calendar(boolean yearBeforeOpen, LocalDate closed, String why) {
            Territory now = territories.get(territory.id());
            DemoCalendar calendar = new DemoCalendar(now.values().cycles()).withYearBefore(current, yearBeforeOpen);
            if (stage.deadline().isPresent()) {
                calendar = calendar.closing(current.year() - 1, stage.deadline().get(), closed)
                        .closing(current.year(), stage.deadline().get(), business.after(today, BUSINESS_DAYS_LEFT));
            }
            Map<String, String> files = new LinkedHashMap<>(territories.files(now.id(), now.revision()));
            files.put(DemoCalendar.FILE, calendar.yaml());
            territories.apply(new Territories.Change(
                    now.id(), files, Optional.of(now.revision()), Optional.of(leader.person()), why));
        }

        /** Nearly all delivered and were accepted; one was late, one never did. */
        private boolean deliveredLastYear(DemoSchool school) {
            return school.scene() != Scene.NOT_BEGUN || school.seed() % 2 == 0;
        }

        private LocalDate deliveredBefore(DemoSchool school, LocalDate closed) {
            boolean late = school.seed() == 8;
            return late ? closed.plusDays(8) : closed.minusDays(9 + school.seed());
        }

        private LocalDate delivered(DemoSchool school) {
            return today.minusDays(6 + school.seed() % 5);
        }

        private void story(DemoSchool school, int year, Scene scene, LocalDate delivered) {
            SchoolCast people = Objects.requireNonNull(casts.get(school));
            try {
                Catalogue catalogue = catalogues.ofCycle(territories.get(territory.id()), year);
                Instant begun = delivered
                        .minusDays(31)
                        .atTime(8, 0)
                        .atZone(territory.zone())
                        .toInstant();
                DocumentRef document = DemoClock.at(
                        begun, () -> routes.open(people.rector(), territory.id(), id(territory.id(), school), year));
                DemoRatings ratings = new DemoRatings(catalogue, school.seed());
                new DemoStory(
                                acts,
                                observations,
                                catalogue,
                                stage,
                                territory.zone(),
                                school,
                                people,
                                professional,
                                document,
                                year == current.year() ? ratings.now() : ratings.before())
                        .tell(scene, delivered);
            } catch (ProblemException | IllegalStateException refused) {
                early("story", school, refused);
            }
        }

        /** The year that a plan prepared in this cycle applies to. */
        private int planYear() {
            return territory
                            .published()
                            .flatMap(it -> it.definition().stage(Stage.IMPROVEMENT_PLAN))
                            .filter(it -> it.appliesTo() == StageDefinition.AppliesTo.NEXT_CYCLE)
                            .isPresent()
                    ? current.year() + 1
                    : current.year();
        }

        /** How far the plan of the next year is at a school whose self-assessment has come so far. */
        private PlanScene planScene(DemoSchool school) {
            return switch (school.scene()) {
                case DELIVERED -> PlanScene.PRIORITISING;
                case REVIEWING -> PlanScene.HALF_WRITTEN;
                case RETURNED -> PlanScene.DELIVERED;
                case CORRECTING -> PlanScene.REVIEWING;
                case REDELIVERED -> PlanScene.RETURNED;
                case ACCEPTED -> school.seed() % 2 == 0 ? PlanScene.REDELIVERED : PlanScene.ACCEPTED;
                default -> PlanScene.NOT_BEGUN;
            };
        }

        /** The plan of this year is followed; one school has closed the year, with a goal it did not meet. */
        private void follow(DemoSchool school) {
            SchoolId id = id(territory.id(), school);
            boolean begun = followUps.find(territory.id(), id, current.year()).isPresent();
            boolean cuts = LocalDate.of(current.year(), 10, 2).isBefore(today);
            Optional<DocumentRef> plan = routes.document(territory.id(), id, current.year(), Stage.IMPROVEMENT_PLAN);
            if (begun || plan.isEmpty() || !cuts) {
                return;
            }
            try {
                new DemoFollowUps(
                                acts,
                                followUps,
                                delivered,
                                territory.zone(),
                                territory.id(),
                                id,
                                school,
                                Objects.requireNonNull(casts.get(school)),
                                current.year())
                        .tell(
                                plan.get(),
                                delivered.receipts(leader, plan.get()).get(0).number(),
                                today.minusDays(8),
                                school.seed() == 8);
            } catch (ProblemException | IllegalStateException refused) {
                early("follow-up", school, refused);
            }
        }

        private void plan(DemoSchool school, int year, PlanScene scene, LocalDate delivered) {
            SchoolId id = id(territory.id(), school);
            boolean asked = territory
                    .published()
                    .flatMap(it -> it.definition().stage(Stage.IMPROVEMENT_PLAN))
                    .isPresent();
            if (!asked
                    || routes.document(territory.id(), id, year, Stage.IMPROVEMENT_PLAN)
                            .isPresent()) {
                return;
            }
            try {
                new DemoPlans(
                                acts,
                                plans,
                                observations,
                                territory.zone(),
                                territory.id(),
                                id,
                                school,
                                Objects.requireNonNull(casts.get(school)),
                                professional,
                                year)
                        .tell(scene, delivered);
            } catch (ProblemException | IllegalStateException refused) {
                early("plan", school, refused);
            }
        }

        /** A line for who reads the log; where it broke, for who looks for it. */
        private void early(String what, DemoSchool school, RuntimeException refused) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0}: the {1} of {2} ends early: {3}",
                    territory.id(),
                    what,
                    school.name(),
                    refused.getMessage());
            LOG.log(System.Logger.Level.DEBUG, "The demo's " + what + " of " + school.name(), refused);
        }

        /** One school has more time, another one's wish waits for a second person. */
        private void extensions() {
            if (stage.deadline().isEmpty()) {
                return;
            }
            LocalDate later = business.after(today, BUSINESS_DAYS_LEFT + 10);
            casts.keySet().stream()
                    .filter(it -> it.scene() == Scene.BEGUN)
                    .findFirst()
                    .ifPresent(it -> {
                        ExtensionView proposed = propose(
                                it, later, "La vereda estuvo dos semanas sin energía y el equipo no pudo reunirse.");
                        extensions.decide(leader, territory.id(), proposed.id(), proposed.version(), true);
                    });
            casts.keySet().stream()
                    .filter(it -> it.scene() == Scene.NOT_BEGUN)
                    .findFirst()
                    .ifPresent(it -> propose(
                            it,
                            later,
                            "Cambio de director a mitad del período; el nuevo comienza la vigencia esta semana."));
        }

        private ExtensionView propose(DemoSchool school, LocalDate closes, String reason) {
            return extensions.propose(
                    professional,
                    new Extensions.Proposal(
                            territory.id(),
                            id(territory.id(), school),
                            current.year(),
                            stage.deadline().orElseThrow(),
                            closes,
                            "Oficio de demostración " + (10 + school.seed()) + " de " + current.year(),
                            reason));
        }
    }
}
