package co.ruta.sdk.definition;

import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A flow: states and the transitions between them. A school's stage, and a secretaría's procedure, are both this.
 *
 * @param initial id of the state a run begins in
 */
public record ProcessDefinition(
        String id,
        String title,
        Subject subject,
        String initial,
        List<State> states,
        List<Transition> transitions,
        SourceRef source) {
    public ProcessDefinition {
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
    }

    public Optional<State> state(String id) {
        return states.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Transition> transition(String id) {
        return transitions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What a run is about. */
    public enum Subject {
        STAGE,
        SCHOOL_RUN,
        TERRITORY_RUN
    }

    /**
     * A state.
     *
     * @param id as the territory calls it, e.g. {@code EN_REVISION}
     * @param responsible roles that are expected to act
     * @param editable whether the school's draft takes operations
     * @param end whether the run rests here
     * @param steps the checklist of this state, in order
     */
    public record State(
            String id, String title, Set<Role> responsible, boolean editable, boolean end, List<Step> steps) {
        public State {
            responsible = Set.copyOf(responsible);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A checklist item a territory asks for inside a state.
     *
     * @param page the page of the portal where it is done
     * @param who Spanish, e.g. "Equipo de gestión"
     */
    public record Step(String id, String title, StepPage page, String who, SourceRef source) {}

    /** The pages on which a step can be done. */
    public enum StepPage {
        TEAM,
        IDENTITY,
        RATING,
        PROFILE,
        STRENGTHS,
        DELIVERY,
        /** The plan as a whole. */
        PLAN,
        PRIORITIES,
        OBJECTIVES,
        GOALS,
        INDICATORS,
        ACTIONS,
        SCHEDULE,
        RESOURCES,
        SOCIALISATION,
        FOLLOW_UP
    }

    /**
     * A way from one state to another.
     *
     * @param label what the button says
     * @param roles who may take it
     */
    public record Transition(
            String id,
            String label,
            String from,
            String to,
            Set<Role> roles,
            List<Guard> guards,
            List<Effect> effects,
            SourceRef source) {
        public Transition {
            roles = Set.copyOf(roles);
            guards = List.copyOf(guards);
            effects = List.copyOf(effects);
        }
    }

    /** Conditions of a transition; the core judges them. */
    public enum Guard {
        /** Nothing in the draft waits for somebody to choose between two values. */
        NO_CONFLICTS,
        /** The window is open, or a hard deadline has an extension. */
        DEADLINE_ALLOWS,
        /** Every identity item has an answer. */
        IDENTITY_REVIEWED,
        /** At least one component is rated. */
        SOMETHING_RATED,
        /** Every component is rated. */
        EVERYTHING_RATED,
        /** Participation and approval of the delivery page are complete. */
        DELIVERY_DATA_COMPLETE,
        /** At least one observation waits for the school. */
        HAS_OPEN_OBSERVATIONS,
        /** No observation waits for the school. */
        NO_OPEN_OBSERVATIONS,
        /** The school answered every observation. */
        OBSERVATIONS_ANSWERED,
        /** No check stops the delivery: what the territory made a gate is met. */
        CHECKS_PASS
    }

    /** What the core does when a transition is taken. */
    public enum Effect {
        /** Freeze the draft as the next numbered submission, with receipt. */
        SUBMIT,
        /** Show the reviewer's observations to the school. */
        PUBLISH_OBSERVATIONS,
        /** Open the draft for the next version. */
        REOPEN_DRAFT,
        /** Record the acceptance of the last submission. */
        ACCEPT
    }
}
