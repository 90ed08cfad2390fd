package co.ruta.sdk.definition;

import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.CheckKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A flow: states and the transitions between them. A school's stage, and a secretaría's procedure, are both this: what a
 * stage calls a step is a {@link Step} of a state, what a procedure calls an activity is a {@link State}.
 *
 * @param id lower-case words joined by hyphens
 * @param period how often it runs
 * @param parent the process within whose runs it runs; empty for one of its own
 * @param initial id of the state a run begins in
 * @since 0.1
 */
public record ProcessDefinition(
        String id,
        String title,
        Subject subject,
        Period period,
        Optional<Parent> parent,
        String initial,
        List<State> states,
        List<Transition> transitions,
        SourceRef source) {
    /**
     * Name of the setting that {@link Guard#PARTICIPATION_MET} reads, where the plugin has it.
     *
     * @since 1.1
     */
    public static final String PARTICIPATION_MINIMUM = "participation.minimum";

    public ProcessDefinition {
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
    }

    /** A process that runs once each school year, as those before 1.0. */
    public ProcessDefinition(
            String id,
            String title,
            Subject subject,
            String initial,
            List<State> states,
            List<Transition> transitions,
            SourceRef source) {
        this(id, title, subject, Period.CYCLE, Optional.empty(), initial, states, transitions, source);
    }

    /** The state of that name. */
    public Optional<State> state(String id) {
        return states.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The transition of that name. */
    public Optional<Transition> transition(String id) {
        return transitions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What a run is about. */
    public enum Subject {
        /** A stage of a school's route; its document stands in the states. */
        STAGE,
        /** A school, e.g. one case of technical assistance. */
        SCHOOL_RUN,
        /** The secretaría, e.g. its support plan (PAM). */
        TERRITORY_RUN
    }

    /**
     * How often a process runs.
     *
     * @since 1.0
     */
    public enum Period {
        /** Once each school year; stages always do. */
        CYCLE,
        /** Once each quarter of a calendar year. */
        QUARTER,
        /** Once each government period of four years. */
        TERM,
        /** Once for each case that is opened. */
        CASE
    }

    /**
     * The process within whose runs another runs.
     *
     * @param state the state that run must be in to open one; empty when any will do
     * @since 1.0
     */
    public record Parent(String process, Optional<String> state) {}

    /**
     * A state; in a procedure, an activity.
     *
     * @param id as the territory calls it, e.g. {@code EN_REVISION}
     * @param responsible roles that are expected to act
     * @param posts official posts that are expected to act, as {@code posts.yaml} names them; each has one of the roles
     * @param editable whether the school's draft takes operations
     * @param end whether the run rests here
     * @param due id of the deadline by which it is to be left; empty when the source sets none
     * @param inputs what is needed to begin
     * @param control what the source has checked before it is left (punto de control), in Spanish; empty when nothing is
     * @param steps the checklist of this state, in order
     * @param products what it leaves behind and whom that goes to
     * @param verifications what the secretaría verifies in what was delivered while it stands here; since 1.1
     */
    public record State(
            String id,
            String title,
            Set<Role> responsible,
            List<String> posts,
            boolean editable,
            boolean end,
            Optional<String> due,
            List<Input> inputs,
            Optional<String> control,
            List<Step> steps,
            List<Product> products,
            List<Verification> verifications) {
        public State {
            responsible = Set.copyOf(responsible);
            posts = List.copyOf(posts);
            inputs = List.copyOf(inputs);
            steps = List.copyOf(steps);
            products = List.copyOf(products);
            verifications = List.copyOf(verifications);
        }

        /** A state in which nothing is verified, as those before 1.1. */
        public State(
                String id,
                String title,
                Set<Role> responsible,
                List<String> posts,
                boolean editable,
                boolean end,
                Optional<String> due,
                List<Input> inputs,
                Optional<String> control,
                List<Step> steps,
                List<Product> products) {
            this(id, title, responsible, posts, editable, end, due, inputs, control, steps, products, List.of());
        }

        /** A state without what 1.0 added. */
        public State(String id, String title, Set<Role> responsible, boolean editable, boolean end, List<Step> steps) {
            this(
                    id,
                    title,
                    responsible,
                    List.of(),
                    editable,
                    end,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    steps,
                    List.of());
        }
    }

    /**
     * What staff of the secretaría verifies, node by node, in a delivered document: they answer a field that a format shows
     * beside the nodes and that is theirs ({@link co.ruta.sdk.format.FieldPlace.Writer#STAFF}). What was delivered stays as
     * it was; a later verification is added to the earlier ones, and the last is shown.
     *
     * @param format id of the format that has the field
     * @param field the field, or {@code table/column}: its node says what is verified, its type what can be answered
     * @param roles who verifies
     * @since 1.1
     */
    public record Verification(String format, String field, Set<Role> roles, SourceRef source) {
        public Verification {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * What a state needs to begin.
     *
     * @param from what kind of thing it is
     * @param name the stage, the id of the format or process, or the code of what comes from outside, e.g. "MI-GE-PR-41"
     * @since 1.0
     */
    public record Input(String id, String title, InputKind from, String name) {}

    /**
     * Where an input comes from.
     *
     * @since 1.0
     */
    public enum InputKind {
        /** What schools delivered in a stage. */
        STAGE,
        /** A filled format of this plugin. */
        FORMAT,
        /** Another process of this plugin. */
        PROCESS,
        /** Something the platform does not hold. */
        OUTSIDE
    }

    /**
     * What a state leaves behind.
     *
     * @param format id of the format it is filled in; empty for what has none
     * @param destinations whom it goes to, as the source calls them, e.g. "MI-GE-PR-42"
     * @since 1.0
     */
    public record Product(String title, Optional<String> format, List<String> destinations) {
        public Product {
            destinations = List.copyOf(destinations);
        }
    }

    /**
     * A checklist item a territory asks for inside a state.
     *
     * @param page the page of the portal where it is done
     * @param who Spanish, e.g. "Equipo de gestión"
     * @param records ids of the formats that are filled in it
     * @param when where it is asked; empty when everywhere
     */
    public record Step(
            String id,
            String title,
            StepPage page,
            String who,
            List<String> records,
            Optional<Condition> when,
            SourceRef source) {
        public Step {
            records = List.copyOf(records);
        }

        /** A step that is asked everywhere and fills no format. */
        public Step(String id, String title, StepPage page, String who, SourceRef source) {
            this(id, title, page, who, List.of(), Optional.empty(), source);
        }
    }

    /**
     * Where a step is asked.
     *
     * @since 1.0
     */
    public sealed interface Condition {
        /**
         * In schools of this kind.
         *
         * @since 1.0
         */
        record OfSchool(SchoolTrait trait) implements Condition {}

        /**
         * Where the territory set a setting to this value, or left it and this is its default.
         *
         * @since 1.0
         */
        record OfSetting(String setting, String value) implements Condition {}
    }

    /**
     * Kinds of schools a condition can tell apart.
     *
     * @since 1.0
     */
    public enum SchoolTrait {
        OFFICIAL,
        NON_OFFICIAL,
        /** Its main campus is rural. */
        RURAL,
        /** Its main campus is urban. */
        URBAN
    }

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
     * @param guards what has to hold
     * @param checks kinds of checks that must find nothing, whatever weight the territory gives them
     * @param records ids of the formats that must be filled
     * @param effects what the core does, in order
     * @param opinion what {@link Effect#ISSUE_OPINION} issues; there with it only, since 1.1
     */
    public record Transition(
            String id,
            String label,
            String from,
            String to,
            Set<Role> roles,
            List<Guard> guards,
            List<CheckKind> checks,
            List<String> records,
            List<Effect> effects,
            Optional<Opinion> opinion,
            SourceRef source) {
        public Transition {
            roles = Set.copyOf(roles);
            guards = List.copyOf(guards);
            checks = List.copyOf(checks);
            records = List.copyOf(records);
            effects = List.copyOf(effects);
        }

        /** A transition that issues no opinion, as those before 1.1. */
        public Transition(
                String id,
                String label,
                String from,
                String to,
                Set<Role> roles,
                List<Guard> guards,
                List<CheckKind> checks,
                List<String> records,
                List<Effect> effects,
                SourceRef source) {
            this(id, label, from, to, roles, guards, checks, records, effects, Optional.empty(), source);
        }

        /** A transition guarded by neither checks of its own nor records. */
        public Transition(
                String id,
                String label,
                String from,
                String to,
                Set<Role> roles,
                List<Guard> guards,
                List<Effect> effects,
                SourceRef source) {
            this(id, label, from, to, roles, guards, List.of(), List.of(), effects, source);
        }
    }

    /**
     * The numbered document by which the secretaría says what it concludes about a delivered version.
     *
     * @param title what the document is called, e.g. "Concepto técnico"
     * @param outcome the conclusion as it is printed, e.g. "Favorable con observaciones"
     * @param format id of the format whose checklist it rests on; empty when the source names none
     * @since 1.1
     */
    public record Opinion(String title, String outcome, Optional<String> format) {}

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
        CHECKS_PASS,
        /**
         * The reviewer gave a verdict on each group of checks, for the version under review.
         *
         * @since 1.1
         */
        CHECKLIST_COMPLETE,
        /**
         * Of each estamento that the delivery page counts at least as many took part as the setting {@link
         * ProcessDefinition#PARTICIPATION_MINIMUM} says; one, where the plugin has no such setting.
         *
         * @since 1.1
         */
        PARTICIPATION_MET
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
        ACCEPT,
        /**
         * Issue the transition's opinion on the last submission: numbered, with the checklist and the observations as they
         * are then; it never changes, and school and secretaría read it.
         *
         * @since 1.1
         */
        ISSUE_OPINION
    }
}
