package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import co.ruta.sdk.definition.ProcessDefinition.Subject;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one process, a file of its own, and checks that every run of it can come to rest. */
final class ProcessReader {
    private final Fields fields;
    private final References references;
    private final Problems problems;
    private final String id;
    private final Map<String, Place> places = new HashMap<>();

    private ProcessReader(Fields fields, References references) {
        this.fields = fields;
        this.references = references;
        this.problems = fields.problems();
        this.id = fields.text("id", Shapes.ID, Shapes.ID_EXAMPLE);
    }

    static ProcessDefinition read(Fields fields, References references) {
        return new ProcessReader(fields, references).read();
    }

    private ProcessDefinition read() {
        references.define(Kinds.PROCESS, new Located(id, fields.place("id")), problems);
        String title = fields.text("title");
        Subject subject = fields.choice("subject", Subject.class);
        Located initial = fields.located("initial");
        references.use(Kinds.state(id), initial);
        SourceRef source = Sources.read(fields, "source");
        List<State> states =
                fields.items("states", true).stream().map(this::state).toList();
        List<Transition> transitions =
                fields.items("transitions", true).stream().map(this::transition).toList();
        fields.end();
        checkPaths(initial.text(), states, transitions);
        return new ProcessDefinition(id, title, subject, initial.text(), states, transitions, source);
    }

    private State state(Fields state) {
        String name = state.text("id", Shapes.STATE, "EN_REVISION");
        places.putIfAbsent(name, state.place());
        references.define(Kinds.state(id), new Located(name, state.place("id")), problems);
        State read = new State(
                name,
                state.text("title"),
                Set.copyOf(state.choices("responsible", Role.class, false)),
                state.flag("editable", false),
                state.flag("end", false),
                state.items("steps", false).stream().map(this::step).toList());
        state.end();
        return read;
    }

    private Step step(Fields step) {
        String name = step.text("id", Shapes.ID, "identity");
        references.define(Kinds.step(id), new Located(name, step.place("id")), problems);
        Step read = new Step(
                name,
                step.text("title"),
                step.choice("page", StepPage.class),
                step.text("who"),
                Sources.read(step, "source"));
        step.end();
        return read;
    }

    private Transition transition(Fields transition) {
        String name = transition.text("id", Shapes.ID, "deliver");
        references.define(Kinds.transition(id), new Located(name, transition.place("id")), problems);
        Located from = transition.located("from");
        Located to = transition.located("to");
        references.use(Kinds.state(id), from);
        references.use(Kinds.state(id), to);
        List<Role> roles = transition.choices("roles", Role.class, true);
        if (roles.isEmpty() && transition.has("roles")) {
            problems.add(
                    Code.OUT_OF_RANGE,
                    transition.place("roles"),
                    "Nadie puede tomar la transición «" + name + "».",
                    "Escriba al menos un rol.");
        }
        Transition read = new Transition(
                name,
                transition.text("label"),
                from.text(),
                to.text(),
                Set.copyOf(roles),
                transition.choices("guards", Guard.class, false),
                transition.choices("effects", Effect.class, false),
                Sources.read(transition, "source"));
        transition.end();
        return read;
    }

    private void checkPaths(String initial, List<State> states, List<Transition> transitions) {
        ProcessPaths paths = new ProcessPaths(states, transitions);
        for (State state : states) {
            Place place = places.getOrDefault(state.id(), fields.place());
            if (!paths.reachesEnd(state.id())) {
                problems.add(
                        Code.INCONSISTENT,
                        place,
                        "Desde el estado «" + state.id() + "» no se llega a ningún final.",
                        "Agregue una transición que salga de él, o «end: true».");
            }
            if (!initial.isEmpty() && !paths.reaches(initial, state.id())) {
                problems.add(
                        Code.INCONSISTENT,
                        place,
                        "Al estado «" + state.id() + "» no se llega desde «" + initial + "».",
                        "Agregue una transición que llegue a él, o quítelo.");
            }
        }
    }
}
