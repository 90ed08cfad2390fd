package co.ruta.definitions;

import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Condition;
import co.ruta.sdk.definition.ProcessDefinition.Input;
import co.ruta.sdk.definition.ProcessDefinition.InputKind;
import co.ruta.sdk.definition.ProcessDefinition.Parent;
import co.ruta.sdk.definition.ProcessDefinition.Period;
import co.ruta.sdk.definition.ProcessDefinition.Product;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.Subject;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.format.FormatDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sound processes at random, which rest on what else a plugin says. */
final class RandomProcesses {
    private final Random random;
    private final List<String> deadlines;
    private final List<String> settings;
    private final List<CheckKind> chosen;
    private final List<String> formats;
    private final Map<String, Role> posts;

    RandomProcesses(
            Random random,
            List<DeadlineDefinition> deadlines,
            List<SettingDefinition> settings,
            ChecksDefinition checks,
            List<FormatDefinition> formats,
            Map<String, Role> posts) {
        this.random = random;
        this.deadlines = deadlines.stream().map(DeadlineDefinition::id).toList();
        this.settings = settings.stream().map(SettingDefinition::name).toList();
        this.chosen = checks.groups().stream()
                .flatMap(it -> it.kinds().stream())
                .map(ChecksDefinition.ChosenKind::kind)
                .toList();
        this.formats = formats.stream().map(FormatDefinition::id).distinct().toList();
        this.posts = posts;
    }

    /** Each may run within one that came before it. */
    List<ProcessDefinition> some(int count) {
        List<ProcessDefinition> processes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            processes.add(process("process" + i, processes));
        }
        return processes;
    }

    private ProcessDefinition process(String id, List<ProcessDefinition> before) {
        int count = 1 + random.below(5);
        List<State> states = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            states.add(state(i, i == count - 1 || random.below(5) == 0));
            if (i > 0) {
                transitions.add(transition("t" + i, "S_" + (i - 1), "S_" + i));
            }
        }
        for (int i = random.below(3); i > 0; i--) {
            transitions.add(transition("extra" + i, "S_" + random.below(count), "S_" + random.below(count)));
        }
        Subject subject = random.pick(Subject.values());
        boolean stage = subject == Subject.STAGE;
        return new ProcessDefinition(
                id,
                random.text(),
                subject,
                stage ? Period.CYCLE : random.pick(Period.values()),
                stage || before.isEmpty() ? Optional.empty() : random.maybe(() -> parent(random.pick(before))),
                "S_0",
                states,
                transitions,
                random.source());
    }

    private Parent parent(ProcessDefinition process) {
        return new Parent(
                process.id(), random.maybe(() -> random.pick(process.states()).id()));
    }

    private State state(int number, boolean end) {
        List<String> named = posts.keySet().stream()
                .sorted()
                .filter(it -> random.below(3) == 0)
                .toList();
        Set<Role> responsible = new HashSet<>(random.some(Role.class, 0));
        named.forEach(it -> responsible.add(posts.get(it)));
        return new State(
                "S_" + number,
                random.text(),
                responsible,
                named,
                random.below(2) == 0,
                end,
                one(deadlines),
                random.ids("input" + number + "-", random.below(3), this::input),
                random.maybe(random::text),
                random.ids("step" + number + "-", random.below(3), this::step),
                random.ids(
                        "product",
                        random.below(3),
                        it -> new Product(
                                random.text(),
                                one(formats),
                                random.below(2) == 0 ? List.of() : List.of(random.text()))),
                one(formats).stream()
                        .map(it -> new ProcessDefinition.Verification(
                                it, "t/verified", Set.copyOf(random.some(Role.class, 0)), random.source()))
                        .toList());
    }

    private Input input(String id) {
        List<InputKind> possible = new ArrayList<>(Arrays.asList(InputKind.values()));
        possible.remove(InputKind.PROCESS);
        if (formats.isEmpty()) {
            possible.remove(InputKind.FORMAT);
        }
        InputKind from = random.pick(possible);
        String name =
                switch (from) {
                    case STAGE -> random.pick(Stage.values()).name();
                    case FORMAT -> random.pick(formats);
                    case PROCESS, OUTSIDE -> random.text();
                };
        return new Input(id, random.text(), from, name);
    }

    private Step step(String id) {
        return new Step(
                id,
                random.text(),
                random.pick(ProcessDefinition.StepPage.values()),
                random.text(),
                one(formats).stream().toList(),
                random.below(3) > 0 ? Optional.empty() : condition(),
                random.source());
    }

    private Optional<Condition> condition() {
        if (random.below(2) == 0 || settings.isEmpty()) {
            return Optional.of(new Condition.OfSchool(random.pick(ProcessDefinition.SchoolTrait.values())));
        }
        return Optional.of(new Condition.OfSetting(random.pick(settings), random.text()));
    }

    private Transition transition(String id, String from, String to) {
        List<ProcessDefinition.Effect> effects = random.some(ProcessDefinition.Effect.class, 0);
        return new Transition(
                id,
                random.text(),
                from,
                to,
                Set.copyOf(random.some(Role.class, 1)),
                random.some(ProcessDefinition.Guard.class, 0),
                chosen.isEmpty() || random.below(2) == 0 ? List.of() : List.of(random.pick(chosen)),
                one(formats).stream().toList(),
                effects,
                effects.contains(ProcessDefinition.Effect.ISSUE_OPINION)
                        ? Optional.of(new ProcessDefinition.Opinion(random.text(), random.text(), one(formats)))
                        : Optional.empty(),
                random.source());
    }

    private Optional<String> one(List<String> names) {
        return names.isEmpty() ? Optional.empty() : random.maybe(() -> random.pick(names));
    }
}
