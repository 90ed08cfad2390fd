package co.ruta.app.demo;

import co.ruta.app.demo.DemoCast.SchoolCast;
import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One school's follow-up of a year: its set-up, two cuts and, where the year was closed, what became of its goals. */
final class DemoFollowUps {
    private final DemoActs acts;
    private final FollowUps followUps;
    private final PlanSubmissions plans;
    private final ZoneId zone;
    private final TerritoryId territory;
    private final SchoolId id;
    private final DemoSchool school;
    private final SchoolCast cast;
    private final int year;

    DemoFollowUps(
            DemoActs acts,
            FollowUps followUps,
            PlanSubmissions plans,
            ZoneId zone,
            TerritoryId territory,
            SchoolId id,
            DemoSchool school,
            SchoolCast cast,
            int year) {
        this.acts = acts;
        this.followUps = followUps;
        this.plans = plans;
        this.zone = zone;
        this.territory = territory;
        this.id = id;
        this.school = school;
        this.cast = cast;
        this.year = year;
    }

    /**
     * @param plan the year's edition, delivered
     * @param version which of its submissions is followed
     * @param evaluated the day the year was closed, or would be
     * @param closed whether it was closed
     */
    void tell(DocumentRef plan, int version, LocalDate evaluated, boolean closed) {
        PlanView followed = plans.plan(plan, version);
        LocalDate begun = LocalDate.of(year, 2, 9);
        DocumentRef document = DemoClock.at(moment(begun, 8), () -> followUps.open(cast.rector(), territory, id, year));
        Map<String, DraftValue> setup = new LinkedHashMap<>();
        setup.put("setup/instrument", DraftValue.text("Matriz de seguimiento en la reunión del equipo de gestión"));
        setup.put("setup/owner", DraftValue.text("Coordinación académica"));
        setup.put("setup/frequency", DraftValue.text("QUARTERLY"));
        setup.put("setup/first-cut", DraftValue.text(year + "-06-19"));
        acts.write(moment(begun, 9), cast.rector(), document, setup);
        cut(document, followed, LocalDate.of(year, 6, 19), "Primer corte", 0);
        cut(document, followed, LocalDate.of(year, 10, 2), "Segundo corte", 1);
        if (closed) {
            evaluate(document, followed, evaluated);
        }
    }

    private void cut(DocumentRef document, PlanView followed, LocalDate day, String title, int place) {
        String cut = DemoClock.at(moment(day, 8), () -> followUps.addCut(cast.rector(), document, day, title));
        Map<String, DraftValue> values = new LinkedHashMap<>();
        List<Action> actions = followed.objectives().stream()
                .flatMap(it -> it.goals().stream())
                .flatMap(it -> it.actions().stream())
                .toList();
        for (int i = 0; i < actions.size(); i++) {
            String path = "cuts/" + cut + "/actions/" + actions.get(i).id() + "/";
            int progress = Math.min(100, 35 + place * 40 + (i + school.seed()) % 3 * 12);
            boolean late = (i + school.seed()) % 3 == 0 && progress < 100;
            values.put(path + "progress", DraftValue.number(progress));
            values.put(path + "state", DraftValue.text(progress == 100 ? "DONE" : late ? "LATE" : "ON_TIME"));
            values.put(path + "result", DraftValue.text(RESULTS.get((i + place) % RESULTS.size())));
            if (late) {
                values.put(path + "cause", DraftValue.text(place == 0 ? "RESOURCES" : "TIME"));
                values.put(
                        path + "difficulty",
                        DraftValue.text("El giro llegó después de lo previsto y se perdieron dos semanas."));
                values.put(
                        path + "measure", DraftValue.text("Reprogramar con los jefes de área y avisar a las sedes."));
                values.put(path + "measure-kind", DraftValue.text("CORRECTIVE"));
            } else if (i % 2 == 0) {
                values.put(
                        path + "evidence/" + Ids.mint(),
                        DraftValue.of(Json.createObjectBuilder()
                                .add("kind", "TEXT")
                                .add("text", "Acta y listado de asistencia en la carpeta del plan")
                                .build()));
            }
        }
        values.put(
                "cuts/" + cut + "/summary",
                DraftValue.text(
                        "El equipo revisó las acciones una por una; lo que se atrasó tiene responsable y fecha."));
        acts.write(moment(day, 10), cast.rector(), document, values);
    }

    private static final List<String> RESULTS = List.of(
            "Se hizo en la sede principal y en dos sedes rurales.",
            "Los docentes ya lo usan; falta la jornada de la tarde.",
            "Las familias participaron más que el año anterior.",
            "Quedó documentado y se comparte en la reunión de área.");

    /** The first goal was not met, the others were, in whole or in part. */
    private void evaluate(DocumentRef document, PlanView followed, LocalDate day) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        boolean first = true;
        for (PlanView.Objective objective : followed.objectives()) {
            for (Goal goal : objective.goals()) {
                String path = "evaluation/goals/" + goal.id() + "/";
                values.put(path + "result", DraftValue.text(first ? "NOT_MET" : "MET"));
                values.put(path + "decision", DraftValue.text(first ? "ADJUST" : "CONTINUE"));
                values.put(
                        path + "value",
                        DraftValue.number(
                                goal.baseline().map(it -> it.longValue()).orElse(0L) + (first ? 1 : 9)));
                values.put(
                        path + "lesson",
                        DraftValue.text(
                                first
                                        ? "Sin recursos antes de marzo no se alcanza: hay que asegurarlos el año anterior."
                                        : "Reunirse cada mes con las sedes hizo la diferencia."));
                first = false;
            }
            values.put(
                    "evaluation/objectives/" + objective.id() + "/conclusion",
                    DraftValue.text("Se avanzó menos de lo previsto en las sedes y más en la principal."));
        }
        String told = "communication/" + Ids.mint() + "/";
        values.put(told + "date", DraftValue.text(day.toString()));
        values.put(told + "audience", DraftValue.text("Familias, docentes y Consejo Directivo"));
        values.put(told + "means", DraftValue.text("Asamblea de cierre de año"));
        acts.write(moment(day, 9), cast.rector(), document, values);
        acts.towards(moment(day, 12), cast.rector(), document, Effect.SUBMIT);
    }

    private Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, (school.seed() * 7) % 60).atZone(zone).toInstant();
    }
}
