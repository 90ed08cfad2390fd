package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Opinion;
import co.ruta.sdk.definition.ProcessDefinition.Parent;
import co.ruta.sdk.definition.ProcessDefinition.Period;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Subject;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Period period = fields.optionalChoice("period", Period.class).orElse(Period.CYCLE);
        Optional<Parent> parent = fields.child("parent", false).map(this::parent);
        checkFamily(subject, period, parent);
        Located initial = fields.located("initial");
        references.use(Kinds.state(id), initial);
        SourceRef source = Sources.read(fields, "source");
        StateReader reader = new StateReader(id, references);
        List<State> states = fields.items("states", true).stream()
                .map(it -> {
                    State state = reader.state(it);
                    places.putIfAbsent(state.id(), it.place());
                    return state;
                })
                .toList();
        List<Transition> transitions =
                fields.items("transitions", true).stream().map(this::transition).toList();
        fields.end();
        checkPaths(initial.text(), states, transitions);
        return new ProcessDefinition(id, title, subject, period, parent, initial.text(), states, transitions, source);
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
        List<Effect> effects = transition.choices("effects", Effect.class, false);
        Transition read = new Transition(
                name,
                transition.text("label"),
                from.text(),
                to.text(),
                Set.copyOf(roles),
                transition.choices("guards", Guard.class, false),
                names(transition, "checks", Kinds.CHOSEN_CHECK).stream()
                        .map(CheckKind::new)
                        .toList(),
                names(transition, "records", Kinds.FORMAT),
                effects,
                opinion(transition, effects),
                Sources.read(transition, "source"));
        transition.end();
        return read;
    }

    /** What an effect issues stands with it, and nowhere else. */
    private Optional<Opinion> opinion(Fields transition, List<Effect> effects) {
        Optional<Opinion> opinion = transition.child("opinion", false).map(this::opinion);
        if (opinion.isPresent() != effects.contains(Effect.ISSUE_OPINION)) {
            problems.add(
                    Code.INCONSISTENT,
                    transition.place(opinion.isPresent() ? "opinion" : "effects"),
                    opinion.isPresent()
                            ? "La transición dice qué concepto se emite y ningún efecto lo emite."
                            : "La transición emite un concepto (ISSUE_OPINION) y no dice cuál.",
                    opinion.isPresent()
                            ? "Agregue ISSUE_OPINION a «effects», o quite «opinion»."
                            : "Agregue «opinion» con «title» y «outcome», o quite ISSUE_OPINION.");
        }
        return opinion;
    }

    private Opinion opinion(Fields fields) {
        Optional<String> format = fields.optionalText("format");
        format.ifPresent(it -> references.use(Kinds.FORMAT, new Located(it, fields.place("format"))));
        Opinion opinion = new Opinion(fields.text("title"), fields.text("outcome"), format);
        fields.end();
        return opinion;
    }

    private List<String> names(Fields transition, String key, String kind) {
        List<Located> names = transition.texts(key, false);
        names.forEach(it -> references.use(kind, it));
        return names.stream().map(Located::text).toList();
    }

    private Parent parent(Fields parent) {
        Located process = parent.located("process");
        references.use(Kinds.PROCESS, process);
        Optional<String> state = parent.optionalText("state");
        state.ifPresent(it -> references.use(Kinds.state(process.text()), new Located(it, parent.place("state"))));
        parent.end();
        if (process.text().equals(id)) {
            problems.add(
                    Code.INCONSISTENT,
                    process.place(),
                    "El proceso «" + id + "» no puede correr dentro de sí mismo.",
                    "Escriba otro proceso, o quite «parent».");
        }
        return new Parent(process.text(), state);
    }

    private void checkFamily(Subject subject, Period period, Optional<Parent> parent) {
        if (subject == Subject.STAGE && (period != Period.CYCLE || parent.isPresent())) {
            problems.add(
                    Code.INCONSISTENT,
                    fields.place(parent.isPresent() ? "parent" : "period"),
                    "Una etapa corre una vez por vigencia y dentro de la ruta.",
                    "Quite «period» y «parent», o use otro «subject».");
        }
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
