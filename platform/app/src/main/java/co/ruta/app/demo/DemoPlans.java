package co.ruta.app.demo;

import co.ruta.app.demo.DemoCast.SchoolCast;
import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.app.demo.DemoThemes.Theme;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plan.OpenEdition;
import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.Plans;
import co.ruta.core.plan.PriorityView;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One school's plan of one year, from its priorities as far as its scene goes. */
final class DemoPlans {
    private static final List<String> DISCARDED = List.of(
            "Se atiende con el plan operativo del año; no requiere un objetivo propio.",
            "Depende de una obra que gestiona el municipio; se retomará cuando tenga fecha.",
            "El equipo la deja para el siguiente horizonte: hoy no hay quien la lidere.");

    private final DemoActs acts;
    private final Plans plans;
    private final Observations observations;
    private final ZoneId zone;
    private final TerritoryId territory;
    private final SchoolId id;
    private final DemoSchool school;
    private final SchoolCast cast;
    private final Principal professional;
    private final int year;

    DemoPlans(
            DemoActs acts,
            Plans plans,
            Observations observations,
            ZoneId zone,
            TerritoryId territory,
            SchoolId id,
            DemoSchool school,
            SchoolCast cast,
            Principal professional,
            int year) {
        this.acts = acts;
        this.plans = plans;
        this.observations = observations;
        this.zone = zone;
        this.territory = territory;
        this.id = id;
        this.school = school;
        this.cast = cast;
        this.professional = professional;
        this.year = year;
    }

    /** @param delivered the day it is delivered, or would be */
    void tell(PlanScene scene, LocalDate delivered) {
        if (!scene.reaches(PlanScene.PRIORITISING)) {
            return;
        }
        DocumentRef plan = DemoClock.at(
                moment(delivered.minusDays(1), 8),
                () -> plans.open(
                        cast.rector(),
                        territory,
                        id,
                        new OpenEdition(year, Optional.empty(), Optional.empty(), Ids.mint())));
        boolean continued = !plans.plan(plan).objectives().isEmpty();
        priorities(delivered.minusDays(1), plan, scene.reaches(PlanScene.HALF_WRITTEN));
        if (!scene.reaches(PlanScene.HALF_WRITTEN)) {
            return;
        }
        if (continued) {
            revise(delivered, plan);
        } else {
            write(delivered, plan);
        }
        if (!scene.reaches(PlanScene.DELIVERED)) {
            leaveOpen(delivered, plan);
            return;
        }
        approve(delivered, plan);
        acts.towards(moment(delivered, 15), cast.rector(), plan, Effect.SUBMIT);
        review(scene, delivered, plan);
    }

    private void priorities(LocalDate day, DocumentRef plan, boolean all) {
        List<PriorityView> open = plans.priorities(cast.rector(), plan).stream()
                .filter(it -> it.total().isEmpty() && !it.discarded())
                .toList();
        Map<String, DraftValue> values = new LinkedHashMap<>();
        int judged = all ? 12 : 5;
        for (int i = 0; i < Math.min(open.size(), judged + 6); i++) {
            PriorityView it = open.get(i);
            String path = "opportunities/" + it.opportunity() + "/";
            if (i < judged) {
                judge(it, i, plan, values);
            } else {
                values.put(path + "discarded", DraftValue.of(JsonValue.TRUE));
                values.put(path + "reason", DraftValue.text(DISCARDED.get((i + school.seed()) % DISCARDED.size())));
            }
        }
        put(moment(day, 9), plan, values);
    }

    /** Rather in the upper part of each scale: what came from the self-assessment as an opportunity is seldom trifling. */
    private void judge(PriorityView it, int place, DocumentRef plan, Map<String, DraftValue> values) {
        int factor = 1;
        for (PriorityScheme.Criterion criterion : plans.scheme(plan).criteria()) {
            int spread = Math.max(2, (criterion.to() - criterion.from()) * 3 / 4);
            values.put(
                    it.path(criterion.id()),
                    DraftValue.number(criterion.to() - (place * factor + school.seed()) % spread));
            factor++;
        }
    }

    private void write(LocalDate day, DocumentRef plan) {
        PlanContent content = plans.draft(cast.rector(), plan).content();
        List<PriorityView> ranked = plans.priorities(cast.rector(), plan).stream()
                .filter(it -> it.rank().isPresent())
                .toList();
        Map<String, DraftValue> values = new LinkedHashMap<>();
        for (Theme theme : DemoThemes.of(school.seed())) {
            String area = content.areas()
                    .get(Math.min(theme.area(), content.areas().size() - 1))
                    .slug();
            List<String> answered = ranked.stream()
                    .filter(it -> it.area().filter(area::equals).isPresent())
                    .map(PriorityView::opportunity)
                    .toList();
            theme.rows(area, year, answered, values);
        }
        put(moment(day, 8), plan, values);
    }

    /** A year on: one target is moved, an owner changes, what is done goes and something new comes. */
    private void revise(LocalDate day, DocumentRef plan) {
        List<Objective> objectives = plans.plan(plan).objectives();
        Map<String, DraftValue> values = new LinkedHashMap<>();
        Goal goal = objectives.get(0).goals().get(0);
        BigDecimal target = goal.targets().getOrDefault(year, BigDecimal.TEN);
        values.put("goals/" + goal.id() + "/targets/" + year, DraftValue.number(target.longValue() + 2));
        goal.due()
                .ifPresent(it -> values.put(
                        "goals/" + goal.id() + "/due",
                        DraftValue.text(it.plusMonths(1).toString())));
        Goal last = objectives.get(objectives.size() - 1).goals().get(0);
        values.put("actions/" + last.actions().get(0).id() + "/owner", DraftValue.text("Equipo de gestión"));
        values.put(
                "actions/" + last.actions().get(0).id() + "/end",
                DraftValue.text(year + "-09-" + (10 + school.seed())));
        String action = "actions/" + Ids.mint() + "/";
        values.put(action + "goal", DraftValue.text(goal.id()));
        values.put(action + "text", DraftValue.text("Revisar con las sedes lo aprendido en " + (year - 1)));
        values.put(action + "owner", DraftValue.text("Rectoría"));
        values.put(action + "start", DraftValue.text(year + "-01-19"));
        values.put(action + "end", DraftValue.text(year + "-02-27"));
        put(moment(day, 8), plan, values);
    }

    /** What a plan in the making lacks: an owner, a date beyond the plan, a goal without anything to measure. */
    private void leaveOpen(LocalDate day, DocumentRef plan) {
        Objective objective = plans.plan(plan).objectives().get(0);
        Goal goal = objective.goals().get(0);
        Map<String, DraftValue> values = new LinkedHashMap<>();
        values.put("actions/" + goal.actions().get(0).id() + "/owner", DraftValue.text(""));
        values.put("actions/" + goal.actions().get(1).id() + "/end", DraftValue.text((year + 4) + "-03-15"));
        String vague = "goals/" + Ids.mint() + "/";
        values.put(vague + "objective", DraftValue.text(objective.id()));
        values.put(vague + "text", DraftValue.text("Mejorar el ambiente de trabajo en las sedes"));
        put(moment(day, 11), plan, values);
    }

    private void approve(LocalDate day, DocumentRef plan) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        String shared = "socialisation/" + Ids.mint() + "/";
        values.put(shared + "date", DraftValue.text(day.toString()));
        values.put(shared + "audience", DraftValue.text("Familias y docentes de todas las sedes"));
        values.put(
                shared + "means", DraftValue.text(school.rural() ? "Jornada en la escuela" : "Asamblea y cartelera"));
        values.put(shared + "people", DraftValue.number(40 + school.seed() * 11L));
        values.put(
                shared + "evidence/" + Ids.mint(),
                DraftValue.of(Json.createObjectBuilder()
                        .add("kind", "TEXT")
                        .add("text", "Acta de la jornada y fotografías del tablero, archivo de coordinación.")
                        .build()));
        values.put("delivery/act", DraftValue.text("Acta 1" + school.seed() + " del Consejo Directivo"));
        values.put("delivery/act-date", DraftValue.text(day.minusDays(1).toString()));
        values.put("delivery/team-agrees", DraftValue.of(JsonValue.TRUE));
        put(moment(day, 12), plan, values);
    }

    private void review(PlanScene scene, LocalDate delivered, DocumentRef plan) {
        if (!scene.reaches(PlanScene.REVIEWING)) {
            return;
        }
        acts.begin(moment(delivered.plusDays(1), 9), professional, plan);
        if (scene == PlanScene.ACCEPTED || scene == PlanScene.ADJUSTED) {
            acts.towards(moment(delivered.plusDays(1), 16), professional, plan, Effect.ACCEPT);
            if (scene == PlanScene.ADJUSTED) {
                adjust(delivered.plusMonths(5), plan);
            }
            return;
        }
        Objective objective = plans.plan(plan).objectives().get(0);
        Goal goal = objective.goals().get(0);
        remark(
                delivered,
                plan,
                "goals/" + goal.id(),
                "La meta es alta para la línea de base: explique cómo se llega en" + " tres años o acerque la cifra.");
        remark(
                delivered,
                plan,
                "actions/" + goal.actions().get(0).id(),
                "Diga qué producto deja esta acción y en qué" + " sedes se hace.");
        if (!scene.reaches(PlanScene.RETURNED)) {
            return;
        }
        acts.towards(moment(delivered.plusDays(1), 17), professional, plan, Effect.PUBLISH_OBSERVATIONS);
        if (scene.reaches(PlanScene.REDELIVERED)) {
            correct(delivered.plusDays(2), plan, goal);
        }
    }

    private void remark(LocalDate delivered, DocumentRef plan, String path, String text) {
        DemoClock.at(moment(delivered.plusDays(1), 10), () -> observations.add(professional, plan, path, text));
    }

    private void correct(LocalDate day, DocumentRef plan, Goal goal) {
        acts.towards(moment(day, 8), cast.rector(), plan, Effect.REOPEN_DRAFT);
        Map<String, DraftValue> values = new LinkedHashMap<>();
        goal.quantity()
                .ifPresent(it -> values.put(
                        "goals/" + goal.id() + "/quantity", DraftValue.number(Math.round(it.doubleValue() * 0.9))));
        values.put(
                "actions/" + goal.actions().get(0).id() + "/product",
                DraftValue.text("Documento y registro por sede, con fotografías"));
        put(moment(day, 9), plan, values);
        List<ObservationView> asked = DemoClock.at(moment(day, 9), () -> observations.list(cast.rector(), plan));
        for (ObservationView it : asked) {
            DemoClock.at(
                    moment(day, 10),
                    () -> observations.reply(
                            cast.rector(), plan, it.id(), "Se ajustó con el equipo y quedó en esta versión."));
            DemoClock.at(
                    moment(day, 10), () -> observations.markDone(cast.rector(), plan, it.id(), it.version(), true));
        }
        acts.towards(moment(day, 11), cast.rector(), plan, Effect.SUBMIT);
    }

    /** In the middle of the year less money came than was promised. */
    private void adjust(LocalDate day, DocumentRef plan) {
        acts.towards(moment(day, 8), cast.rector(), plan, Effect.REOPEN_DRAFT);
        Goal goal = plans.plan(plan).objectives().get(0).goals().get(0);
        Map<String, DraftValue> values = new LinkedHashMap<>();
        values.put(
                "adjustment/reason",
                DraftValue.text("El giro de gratuidad llegó en junio y por menos de lo previsto; la segunda acción se"
                        + " corre y se reduce."));
        values.put("adjustment/cut", DraftValue.text(day.minusDays(7).toString()));
        values.put("adjustment/instances", DraftValue.text("Consejo Directivo y Consejo Académico"));
        values.put("actions/" + goal.actions().get(1).id() + "/start", DraftValue.text(year + "-08-03"));
        goal.actions().get(1).resources().stream()
                .findFirst()
                .ifPresent(it -> values.put(
                        "resources/" + it.id() + "/cost/" + year,
                        DraftValue.number(it.costs().getOrDefault(year, 2_000_000L) / 2)));
        put(moment(day, 9), plan, values);
        acts.towards(moment(day, 15), cast.rector(), plan, Effect.SUBMIT);
        acts.begin(moment(day.plusDays(2), 9), professional, plan);
        acts.towards(moment(day.plusDays(2), 10), professional, plan, Effect.ACCEPT);
    }

    private void put(Instant at, DocumentRef plan, Map<String, DraftValue> values) {
        if (!values.isEmpty()) {
            acts.write(at, cast.rector(), plan, values);
        }
    }

    /** An hour of the day in the territory, some minutes apart from school to school. */
    private Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, (school.seed() * 7) % 60).atZone(zone).toInstant();
    }
}
