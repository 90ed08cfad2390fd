package co.ruta.core.plugin;

import co.ruta.core.plugin.DefinitionChange.Subject;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.StageDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares two versions of a plugin's definitions, value by value. Each value has a key by ids, so that what is called
 * otherwise is still the same thing, and a name in the words of the version it stands in.
 */
final class DefinitionDifferences {
    private final Map<Subject, Map<String, Value>> values = new LinkedHashMap<>();

    private record Value(String what, String text) {}

    private DefinitionDifferences(PluginDefinition of) {
        for (Subject subject : Subject.values()) {
            values.put(subject, new LinkedHashMap<>());
        }
        of.stages().forEach(this::stage);
        of.processes().forEach(this::process);
        of.deadlines().forEach(this::deadline);
        checks(of.checks());
        of.settings().forEach(this::setting);
        of.posts().forEach((post, role) -> put(Subject.POST, post, post, DefinitionWords.role(role)));
        of.texts().forEach((key, text) -> put(Subject.TEXT, key, key, text));
    }

    static List<DefinitionChange> between(PluginDefinition before, PluginDefinition after) {
        Map<Subject, Map<String, Value>> old = new DefinitionDifferences(before).values;
        Map<Subject, Map<String, Value>> fresh = new DefinitionDifferences(after).values;
        List<DefinitionChange> changes = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            compare(subject, old.getOrDefault(subject, Map.of()), fresh.getOrDefault(subject, Map.of()), changes);
        }
        return changes;
    }

    private static void compare(
            Subject subject, Map<String, Value> old, Map<String, Value> fresh, List<DefinitionChange> changes) {
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        for (String key : keys) {
            Optional<Value> left = Optional.ofNullable(old.get(key));
            Optional<Value> right = Optional.ofNullable(fresh.get(key));
            if (!left.map(Value::text).equals(right.map(Value::text))
                    && !aPartOfWhatCameOrWent(key, keys, old, fresh)) {
                changes.add(new DefinitionChange(
                        subject,
                        right.or(() -> left).map(Value::what).orElse(key),
                        left.map(Value::text),
                        right.map(Value::text)));
            }
        }
    }

    /** A new step is told once, not with each of its values. */
    private static boolean aPartOfWhatCameOrWent(
            String key, TreeSet<String> keys, Map<String, Value> old, Map<String, Value> fresh) {
        for (int dot = key.lastIndexOf('/'); dot > 0; dot = key.lastIndexOf('/', dot - 1)) {
            String whole = key.substring(0, dot);
            if (keys.contains(whole) && old.containsKey(whole) != fresh.containsKey(whole)) {
                return true;
            }
        }
        return false;
    }

    private void put(Subject subject, String key, String what, String text) {
        values.computeIfAbsent(subject, it -> new LinkedHashMap<>()).put(key, new Value(what, text));
    }

    private void stage(StageDefinition it) {
        String key = it.stage().name();
        put(Subject.STAGE, key, "etapa", it.title());
        put(Subject.STAGE, key + "/process", "«" + it.title() + "» · flujo", it.process());
        put(
                Subject.STAGE,
                key + "/applies",
                "«" + it.title() + "» · vale para",
                it.appliesTo() == StageDefinition.AppliesTo.CYCLE ? "la misma vigencia" : "la vigencia siguiente");
        put(
                Subject.STAGE,
                key + "/deadline",
                "«" + it.title() + "» · plazo",
                it.deadline().orElse("ninguno"));
        put(Subject.STAGE, key + "/owed", "«" + it.title() + "» · se debe a la secretaría", it.owed() ? "sí" : "no");
        it.identityItems()
                .forEach(item -> put(
                        Subject.STAGE,
                        key + "/identity-" + item.id(),
                        "«" + it.title() + "» · pregunta de identidad",
                        item.title()));
    }

    private void process(ProcessDefinition it) {
        put(Subject.FLOW, it.id(), "flujo", it.title());
        put(Subject.FLOW, it.id() + "/initial", "flujo «" + it.title() + "» · comienza en", it.initial());
        it.states().forEach(state -> state(it, state));
        it.transitions().forEach(transition -> transition(it, transition));
    }

    private void state(ProcessDefinition process, ProcessDefinition.State it) {
        String key = process.id() + "/state-" + it.id();
        String what = "estado «" + it.title() + "» de «" + process.title() + "»";
        put(Subject.FLOW, key, "estado de «" + process.title() + "»", it.title());
        put(Subject.FLOW, key + "/who", what + " · le toca a", DefinitionWords.roles(it.responsible()));
        put(Subject.FLOW, key + "/editable", what + " · se puede escribir", it.editable() ? "sí" : "no");
        put(Subject.FLOW, key + "/end", what + " · es final", it.end() ? "sí" : "no");
        for (ProcessDefinition.Step step : it.steps()) {
            String one = key + "/step-" + step.id();
            put(Subject.STEP, one, "paso en «" + process.title() + "» · «" + it.title() + "»", step.title());
            put(Subject.STEP, one + "/who", "paso «" + step.title() + "» · quién", step.who());
            put(
                    Subject.STEP,
                    one + "/page",
                    "paso «" + step.title() + "» · página",
                    DefinitionWords.plain(step.page()));
            put(
                    Subject.STEP,
                    one + "/source",
                    "paso «" + step.title() + "» · fuente",
                    step.source().toString());
        }
    }

    private void transition(ProcessDefinition process, ProcessDefinition.Transition it) {
        String key = process.id() + "/move-" + it.id();
        String what = "«" + it.label() + "» de «" + process.title() + "»";
        put(Subject.FLOW, key, "acción de «" + process.title() + "»", it.label());
        put(
                Subject.FLOW,
                key + "/way",
                what + " · de y a",
                title(process, it.from()) + " → " + title(process, it.to()));
        put(Subject.FLOW, key + "/who", what + " · quién", DefinitionWords.roles(it.roles()));
        put(Subject.FLOW, key + "/guards", what + " · condiciones", DefinitionWords.guards(it.guards()));
        put(Subject.FLOW, key + "/effects", what + " · efectos", DefinitionWords.effects(it.effects()));
        it.opinion()
                .ifPresent(one ->
                        put(Subject.FLOW, key + "/opinion", what + " · concepto", one.title() + ": " + one.outcome()));
    }

    private static String title(ProcessDefinition process, String state) {
        return process.state(state).map(ProcessDefinition.State::title).orElse(state);
    }

    private void deadline(DeadlineDefinition it) {
        put(Subject.DEADLINE, it.id(), "plazo", it.title());
        String what = "«" + it.title() + "» · ";
        put(Subject.DEADLINE, it.id() + "/opens", what + "abre", DefinitionWords.date(it.opens()));
        put(Subject.DEADLINE, it.id() + "/closes", what + "cierra", DefinitionWords.date(it.closes()));
        put(
                Subject.DEADLINE,
                it.id() + "/hard",
                what + "después del cierre",
                it.hardness() == Hardness.HARD ? "solo con prórroga" : "se recibe, con retraso");
        put(Subject.DEADLINE, it.id() + "/source", what + "fuente", it.source().toString());
    }

    private void checks(ChecksDefinition checks) {
        put(
                Subject.CHECK,
                "-mode",
                "parámetro que decide si impiden la entrega",
                checks.mode().orElse("ninguno"));
        for (ChecksDefinition.Group group : checks.groups()) {
            put(Subject.CHECK, group.id(), "verificación", group.title());
            group.kinds()
                    .forEach(it -> put(
                            Subject.CHECK,
                            group.id() + "/kind-" + it.kind().value(),
                            "«" + group.title() + "» · " + it.kind().value(),
                            DefinitionWords.severity(it.severity())
                                    + it.threshold()
                                            .map(name -> ", umbral «" + name + "»")
                                            .orElse("")));
            group.questions()
                    .forEach(it -> put(
                            Subject.CHECK,
                            group.id() + "/question-" + it.id(),
                            "«" + group.title() + "» · pregunta a quien revisa",
                            it.text()));
        }
    }

    private void setting(SettingDefinition it) {
        put(Subject.SETTING, it.name(), "parámetro", it.name());
        String what = "«" + it.name() + "» · ";
        put(Subject.SETTING, it.name() + "/help", what + "para qué", it.help());
        put(
                Subject.SETTING,
                it.name() + "/default",
                what + "si no se fija",
                it.fallback().orElse("sin valor"));
        put(Subject.SETTING, it.name() + "/type", what + "tipo", DefinitionWords.plain(it.type()));
        put(Subject.SETTING, it.name() + "/allowed", what + "valores", String.join(", ", it.allowed()));
    }
}
