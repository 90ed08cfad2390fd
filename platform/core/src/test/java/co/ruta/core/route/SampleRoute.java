package co.ruta.core.route;

import static co.ruta.sdk.definition.ProcessDefinition.Guard.DEADLINE_ALLOWS;
import static co.ruta.sdk.definition.ProcessDefinition.Guard.DELIVERY_DATA_COMPLETE;
import static co.ruta.sdk.definition.ProcessDefinition.Guard.HAS_OPEN_OBSERVATIONS;
import static co.ruta.sdk.definition.ProcessDefinition.Guard.IDENTITY_REVIEWED;
import static co.ruta.sdk.definition.ProcessDefinition.Guard.NO_CONFLICTS;
import static co.ruta.sdk.definition.ProcessDefinition.Guard.NO_OPEN_OBSERVATIONS;
import static co.ruta.sdk.definition.ProcessDefinition.Guard.OBSERVATIONS_ANSWERED;
import static co.ruta.sdk.definition.ProcessDefinition.Guard.SOMETHING_RATED;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An invented way of doing the route, with a review and a return, and an invented territory that chose it. */
public final class SampleRoute {
    public static final SourceRef SOURCE = new SourceRef("Circular de prueba", "paso 1");

    private SampleRoute() {}

    public static PluginDefinition plugin(Hardness hardness) {
        return new PluginDefinition(
                new PluginId("sample"),
                "1.0.0",
                "Ruta de prueba",
                SOURCE,
                List.of(
                        new StageDefinition(
                                Stage.SELF_ASSESSMENT,
                                "Autoevaluación institucional",
                                "self-assessment",
                                StageDefinition.AppliesTo.CYCLE,
                                Optional.of("self-assessment"),
                                List.of(
                                        new StageDefinition.IdentityItem("pei-context", "PEI y contexto", "¿Responde?"),
                                        new StageDefinition.IdentityItem("agreements", "Acuerdos", "¿Cuáles?"))),
                        new StageDefinition(
                                Stage.IMPROVEMENT_PLAN,
                                "Plan de mejoramiento",
                                "improvement-plan",
                                StageDefinition.AppliesTo.NEXT_CYCLE,
                                Optional.empty(),
                                List.of())),
                List.of(process(), planProcess()),
                List.of(new DeadlineDefinition(
                        "self-assessment",
                        "Entrega de la autoevaluación",
                        hardness,
                        Optional.empty(),
                        Optional.of(new DeadlineDefinition.Undefined()),
                        SOURCE)),
                List.of(),
                Map.of("Profesional de Mejoramiento", Role.PROFESSIONAL),
                Map.of());
    }

    /** As {@link #plugin}, with another way of putting opportunities in order. */
    public static PluginDefinition plugin(PriorityScheme priorities) {
        PluginDefinition it = plugin(Hardness.SOFT);
        return new PluginDefinition(
                it.id(),
                it.version(),
                it.title(),
                it.source(),
                it.stages(),
                it.processes(),
                it.deadlines(),
                it.settings(),
                it.checks(),
                priorities,
                it.posts(),
                it.texts());
    }

    /** As {@link #plugin}, with a self-assessment that nobody owes. */
    public static PluginDefinition withoutOwedAssessment() {
        PluginDefinition it = plugin(Hardness.SOFT);
        StageDefinition owed = it.stages().get(0);
        return with(
                it,
                List.of(
                        new StageDefinition(
                                owed.stage(),
                                owed.title(),
                                owed.process(),
                                owed.appliesTo(),
                                Optional.empty(),
                                owed.identityItems(),
                                false),
                        it.stages().get(1)),
                it.processes());
    }

    /** As {@link #plugin}, with a plan that the secretaría takes note of and accepts in no way. */
    public static PluginDefinition withoutAcceptance() {
        PluginDefinition it = plugin(Hardness.SOFT);
        ProcessDefinition plan = planProcess();
        List<Transition> transitions = plan.transitions().stream()
                .map(one -> one.id().equals("accept")
                        ? transition("accept", "SENT", "ACCEPTED", Role.PROFESSIONAL, List.of(), List.of())
                        : one)
                .toList();
        return with(
                it,
                it.stages(),
                List.of(
                        process(),
                        new ProcessDefinition(
                                plan.id(),
                                plan.title(),
                                plan.subject(),
                                plan.initial(),
                                plan.states(),
                                transitions,
                                plan.source())));
    }

    private static PluginDefinition with(
            PluginDefinition it, List<StageDefinition> stages, List<ProcessDefinition> processes) {
        return new PluginDefinition(
                it.id(),
                it.version(),
                it.title(),
                it.source(),
                stages,
                processes,
                it.deadlines(),
                it.settings(),
                it.checks(),
                it.priorities(),
                it.posts(),
                it.texts());
    }

    /** The plan's flow: as the self-assessment's, and what was accepted can be adjusted. */
    public static ProcessDefinition planProcess() {
        List<State> states = List.of(
                new State(
                        "DRAFT",
                        "En elaboración",
                        Set.of(Role.RECTOR, Role.TEAM_MEMBER),
                        true,
                        false,
                        List.of(
                                step("priorities", StepPage.PRIORITIES),
                                step("objectives", StepPage.OBJECTIVES),
                                step("goals", StepPage.GOALS))),
                new State("SENT", "Presentado", Set.of(Role.PROFESSIONAL), false, false, List.of()),
                new State("RETURNED", "Con observaciones", Set.of(Role.RECTOR), false, false, List.of()),
                new State("ACCEPTED", "Aceptado", Set.of(), false, true, List.of()));
        return new ProcessDefinition(
                "improvement-plan",
                "Plan de mejoramiento",
                ProcessDefinition.Subject.STAGE,
                "DRAFT",
                states,
                List.of(
                        transition(
                                "deliver",
                                "DRAFT",
                                "SENT",
                                Role.RECTOR,
                                List.of(NO_CONFLICTS, DELIVERY_DATA_COMPLETE, OBSERVATIONS_ANSWERED),
                                List.of(Effect.SUBMIT)),
                        transition(
                                "return",
                                "SENT",
                                "RETURNED",
                                Role.PROFESSIONAL,
                                List.of(HAS_OPEN_OBSERVATIONS),
                                List.of(Effect.PUBLISH_OBSERVATIONS)),
                        transition("reopen", "RETURNED", "DRAFT", Role.RECTOR, List.of(), List.of(Effect.REOPEN_DRAFT)),
                        transition(
                                "accept",
                                "SENT",
                                "ACCEPTED",
                                Role.PROFESSIONAL,
                                List.of(NO_OPEN_OBSERVATIONS),
                                List.of(Effect.ACCEPT)),
                        transition(
                                "adjust", "ACCEPTED", "DRAFT", Role.RECTOR, List.of(), List.of(Effect.REOPEN_DRAFT))),
                SOURCE);
    }

    public static ProcessDefinition process() {
        return new ProcessDefinition(
                "self-assessment",
                "Autoevaluación institucional",
                ProcessDefinition.Subject.STAGE,
                "DRAFT",
                List.of(
                        new State(
                                "DRAFT",
                                "En elaboración",
                                Set.of(Role.RECTOR, Role.TEAM_MEMBER),
                                true,
                                false,
                                List.of(
                                        step("team", StepPage.TEAM),
                                        step("identity", StepPage.IDENTITY),
                                        step("areas", StepPage.RATING),
                                        step("profile", StepPage.PROFILE),
                                        step("strengths", StepPage.STRENGTHS))),
                        new State("SENT", "Presentada", Set.of(Role.PROFESSIONAL), false, false, List.of()),
                        new State("REVIEW", "En revisión", Set.of(Role.PROFESSIONAL), false, false, List.of()),
                        new State("RETURNED", "Con observaciones", Set.of(Role.RECTOR), false, false, List.of()),
                        new State("ACCEPTED", "Aceptada", Set.of(), false, true, List.of())),
                List.of(
                        transition(
                                "deliver",
                                "DRAFT",
                                "SENT",
                                Role.RECTOR,
                                List.of(
                                        NO_CONFLICTS,
                                        IDENTITY_REVIEWED,
                                        SOMETHING_RATED,
                                        OBSERVATIONS_ANSWERED,
                                        DELIVERY_DATA_COMPLETE,
                                        DEADLINE_ALLOWS),
                                List.of(Effect.SUBMIT)),
                        transition("begin", "SENT", "REVIEW", Role.PROFESSIONAL, List.of(), List.of()),
                        transition(
                                "return",
                                "REVIEW",
                                "RETURNED",
                                Role.PROFESSIONAL,
                                List.of(HAS_OPEN_OBSERVATIONS),
                                List.of(Effect.PUBLISH_OBSERVATIONS)),
                        transition("reopen", "RETURNED", "DRAFT", Role.RECTOR, List.of(), List.of(Effect.REOPEN_DRAFT)),
                        transition(
                                "accept",
                                "REVIEW",
                                "ACCEPTED",
                                Role.PROFESSIONAL,
                                List.of(NO_OPEN_OBSERVATIONS),
                                List.of(Effect.ACCEPT))),
                SOURCE);
    }

    private static Step step(String id, StepPage page) {
        return new Step(id, "Paso " + id, page, "Equipo de gestión", SOURCE);
    }

    public static Transition transition(
            String id, String from, String to, Role role, List<Guard> guards, List<Effect> effects) {
        return new Transition(id, "Acción " + id, from, to, Set.of(role), guards, effects, SOURCE);
    }

    public static TerritoryDefinition territory(List<CycleValues> cycles) {
        return new TerritoryDefinition(
                "valle-alto",
                "Valle Alto",
                "Secretaría de Educación de Valle Alto",
                "VAL",
                List.of(new TerritoryDefinition.Municipality("99001", "Valle Alto")),
                Set.of(Sector.OFFICIAL),
                ZoneId.of("America/Bogota"),
                new TerritoryDefinition.PluginChoice(
                        new PluginId("sample"),
                        VersionRange.parse(">=1.0.0 <2.0.0").orElseThrow()),
                new TerritoryDefinition.Brand("#004884", "#003463", "#eaf1f9", "#b3cbe4", "#ffffff", Optional.empty()),
                new TerritoryDefinition.Thresholds(2, 3, SOURCE),
                new TerritoryDefinition.Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                cycles,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    /** A cycle with the first catalogue, and a last day for the self-assessment or none. */
    public static CycleValues cycle(int year, boolean open, Optional<LocalDate> closes) {
        return new CycleValues(
                year,
                open,
                "sample-2020",
                SOURCE,
                List.of(),
                closes.map(it -> List.of(new DeadlineDates(
                                "self-assessment",
                                Optional.empty(),
                                Optional.of(it),
                                new SourceRef("Aviso 12 de " + year, ""))))
                        .orElse(List.of()));
    }
}
