package co.ruta.app.demo;

import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.deadline.BusinessDays;
import co.ruta.core.deadline.ExtensionView;
import co.ruta.core.deadline.Extensions;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.review.Observations;
import co.ruta.core.route.Routes;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One territory's story: last year's deliveries, then this year's work. What was told before is not told again. */
@ApplicationScoped
class DemoTelling {
    private static final System.Logger LOG = System.getLogger(DemoTelling.class.getName());
    private static final int BUSINESS_DAYS_LEFT = 7;

    @Inject
    private Territories territories;

    @Inject
    private Catalogues catalogues;

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
    private DemoLibrary library;

    @Inject
    private BusinessDays business;

    void everything(DemoTown town) {
        int before = town.year() - 1;
        List<DemoSchool> untold = town.closedBefore().plusDays(30).isBefore(town.today())
                ? town.residents().keySet().stream()
                        .filter(it -> town.deliveredLastYear(it) && isUntold(town, it, before))
                        .toList()
                : List.of();
        if (!untold.isEmpty()) {
            lastYear(town, untold);
        }
        thisYear(town);
        town.residents().keySet().stream()
                .filter(it -> it.scene().reaches(Scene.DELIVERED))
                .forEach(it -> plan(
                        town,
                        it,
                        town.planYear(),
                        town.planScene(it),
                        town.today().minusDays(3)));
        library.fill(
                town.id(),
                town.leader(),
                town.residents().keySet().stream()
                        .map(it -> town.people(it).rector())
                        .toList(),
                town.year());
        if (extensions.list(town.leader(), town.id(), town.year()).isEmpty()) {
            extensions(town);
        }
    }

    private void lastYear(DemoTown town, List<DemoSchool> untold) {
        int before = town.year() - 1;
        boolean wasOpen = town.territory()
                .values()
                .cycle(before)
                .filter(CycleValues::open)
                .isPresent();
        calendar(town, true, "Demostración: entregas de la vigencia anterior");
        // By their day, so that receipts are numbered as time went by.
        untold.stream()
                .sorted(Comparator.comparing(town::deliveredBefore))
                .forEach(it -> story(town, it, before, Scene.ACCEPTED, town.deliveredBefore(it)));
        List<DemoSchool> planned =
                untold.stream().filter(it -> it.seed() % 8 == 0).toList();
        planned.forEach(it -> plan(
                town,
                it,
                town.year(),
                it.seed() == 8 ? PlanScene.ADJUSTED : PlanScene.ACCEPTED,
                LocalDate.of(town.year(), 1, 26).plusDays(it.seed())));
        planned.forEach(it -> follow(town, it));
        calendar(town, wasOpen, "Demostración: fechas de la vigencia");
    }

    /** The self-assessments of the year that is open, each as far as its scene goes. */
    void thisYear(DemoTown town) {
        town.residents().keySet().stream()
                .filter(it -> it.scene() != Scene.NOT_BEGUN && isUntold(town, it, town.year()))
                .sorted(Comparator.comparing(town::delivered))
                .forEach(it -> story(town, it, town.year(), it.scene(), town.delivered(it)));
    }

    private boolean isUntold(DemoTown town, DemoSchool school, int year) {
        return routes.document(town.id(), town.id(school), year, Stage.SELF_ASSESSMENT)
                .isEmpty();
    }

    /** The dates of the demo over the territory's own, as revisions of the leader. */
    private void calendar(DemoTown town, boolean yearBeforeOpen, String why) {
        Territory now = territories.get(town.id());
        DemoCalendar calendar = new DemoCalendar(now.values().cycles()).withYearBefore(town.current(), yearBeforeOpen);
        if (town.stage().deadline().isPresent()) {
            String deadline = town.stage().deadline().get();
            calendar = calendar.closing(town.year() - 1, deadline, town.closedBefore())
                    .closing(town.year(), deadline, business.after(town.today(), BUSINESS_DAYS_LEFT));
        }
        Map<String, String> files = new LinkedHashMap<>(territories.files(now.id(), now.revision()));
        files.put(DemoCalendar.FILE, calendar.yaml());
        territories.apply(new Territories.Change(
                now.id(),
                files,
                Optional.of(now.revision()),
                Optional.of(town.leader().person()),
                why));
    }

    private void story(DemoTown town, DemoSchool school, int year, Scene scene, LocalDate delivered) {
        try {
            Catalogue catalogue = catalogues.ofCycle(territories.get(town.id()), year);
            Instant begun = delivered
                    .minusDays(31)
                    .atTime(8, 0)
                    .atZone(town.territory().zone())
                    .toInstant();
            DocumentRef document = DemoClock.at(
                    begun, () -> routes.open(town.people(school).rector(), town.id(), town.id(school), year));
            DemoRatings ratings = new DemoRatings(catalogue, school.seed());
            new DemoStory(
                            acts,
                            observations,
                            catalogue,
                            town.stage(),
                            town.territory().zone(),
                            school,
                            town.people(school),
                            town.professional(),
                            document,
                            year == town.year() ? ratings.now() : ratings.before())
                    .tell(scene, delivered);
        } catch (ProblemException | IllegalStateException refused) {
            early(town, "story", school, refused);
        }
    }

    /** The plan of this year is followed; one school has closed the year, with a goal it did not meet. */
    private void follow(DemoTown town, DemoSchool school) {
        boolean begun = followUps.find(town.id(), town.id(school), town.year()).isPresent();
        boolean cuts = LocalDate.of(town.year(), 10, 2).isBefore(town.today());
        Optional<DocumentRef> plan = routes.document(town.id(), town.id(school), town.year(), Stage.IMPROVEMENT_PLAN);
        if (begun || plan.isEmpty() || !cuts) {
            return;
        }
        try {
            new DemoFollowUps(
                            acts,
                            followUps,
                            delivered,
                            town.territory().zone(),
                            town.id(),
                            town.id(school),
                            school,
                            town.people(school),
                            town.year())
                    .tell(
                            plan.get(),
                            delivered.receipts(town.leader(), plan.get()).get(0).number(),
                            town.today().minusDays(8),
                            school.seed() == 8);
        } catch (ProblemException | IllegalStateException refused) {
            early(town, "follow-up", school, refused);
        }
    }

    private void plan(DemoTown town, DemoSchool school, int year, PlanScene scene, LocalDate delivered) {
        boolean told = routes.document(town.id(), town.id(school), year, Stage.IMPROVEMENT_PLAN)
                .isPresent();
        if (town.planStage().isEmpty() || told) {
            return;
        }
        try {
            new DemoPlans(
                            acts,
                            plans,
                            observations,
                            town.territory().zone(),
                            town.id(),
                            town.id(school),
                            school,
                            town.people(school),
                            town.professional(),
                            year)
                    .tell(scene, delivered);
        } catch (ProblemException | IllegalStateException refused) {
            early(town, "plan", school, refused);
        }
    }

    /** A line for who reads the log; where it broke, for who looks for it. */
    private static void early(DemoTown town, String what, DemoSchool school, RuntimeException refused) {
        LOG.log(
                System.Logger.Level.WARNING,
                "{0}: the {1} of {2} ends early: {3}",
                town.id(),
                what,
                school.name(),
                refused.getMessage());
        LOG.log(System.Logger.Level.DEBUG, "The demo's " + what + " of " + school.name(), refused);
    }

    /** One school has more time, another one's wish waits for a second person. */
    private void extensions(DemoTown town) {
        if (town.stage().deadline().isEmpty()) {
            return;
        }
        LocalDate later = business.after(town.today(), BUSINESS_DAYS_LEFT + 10);
        first(town, Scene.BEGUN).ifPresent(it -> {
            ExtensionView proposed =
                    propose(town, it, later, "La vereda estuvo dos semanas sin energía y el equipo no pudo reunirse.");
            extensions.decide(town.leader(), town.id(), proposed.id(), proposed.version(), true);
        });
        first(town, Scene.NOT_BEGUN)
                .ifPresent(it -> propose(
                        town,
                        it,
                        later,
                        "Cambio de director a mitad del período; el nuevo comienza la vigencia esta semana."));
    }

    private static Optional<DemoSchool> first(DemoTown town, Scene scene) {
        return town.residents().keySet().stream()
                .filter(it -> it.scene() == scene)
                .findFirst();
    }

    private ExtensionView propose(DemoTown town, DemoSchool school, LocalDate closes, String reason) {
        return extensions.propose(
                town.professional(),
                new Extensions.Proposal(
                        town.id(),
                        town.id(school),
                        town.year(),
                        town.stage().deadline().orElseThrow(),
                        closes,
                        "Oficio de demostración " + (10 + school.seed()) + " de " + town.year(),
                        reason));
    }
}
