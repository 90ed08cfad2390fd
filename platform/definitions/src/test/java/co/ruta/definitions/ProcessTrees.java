package co.ruta.definitions;

import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Condition;
import java.util.Map;

/** Processes → trees, as their files say them. */
final class ProcessTrees {
    private ProcessTrees() {}

    static Map<String, Object> process(ProcessDefinition process) {
        Map<String, Object> tree = Trees.map(
                "id",
                process.id(),
                "title",
                process.title(),
                "subject",
                process.subject().name(),
                "period",
                process.period().name(),
                "initial",
                process.initial(),
                "source",
                Trees.source(process.source()));
        process.parent().ifPresent(it -> {
            Map<String, Object> parent = Trees.map("process", it.process());
            Trees.optional(parent, "state", it.state());
            tree.put("parent", parent);
        });
        tree.put("states", Trees.list(process.states(), ProcessTrees::state));
        tree.put("transitions", Trees.list(process.transitions(), ProcessTrees::transition));
        return tree;
    }

    private static Object state(ProcessDefinition.State state) {
        Map<String, Object> tree = Trees.map("id", state.id(), "title", state.title());
        Trees.some(tree, "responsible", Trees.names(state.responsible()));
        Trees.some(tree, "posts", state.posts());
        tree.put("editable", state.editable());
        tree.put("end", state.end());
        Trees.optional(tree, "due", state.due());
        Trees.some(
                tree,
                "inputs",
                Trees.list(
                        state.inputs(),
                        it -> Trees.map(
                                "id",
                                it.id(),
                                "title",
                                it.title(),
                                "from",
                                it.from().name(),
                                "name",
                                it.name())));
        Trees.optional(tree, "control", state.control());
        Trees.some(tree, "steps", Trees.list(state.steps(), ProcessTrees::step));
        Trees.some(tree, "products", Trees.list(state.products(), it -> {
            Map<String, Object> product = Trees.map("title", it.title());
            Trees.optional(product, "format", it.format());
            Trees.some(product, "to", it.destinations());
            return product;
        }));
        Trees.some(
                tree,
                "verifications",
                Trees.list(
                        state.verifications(),
                        it -> Trees.map(
                                "format",
                                it.format(),
                                "field",
                                it.field(),
                                "roles",
                                Trees.names(it.roles()),
                                "source",
                                Trees.source(it.source()))));
        return tree;
    }

    private static Object step(ProcessDefinition.Step step) {
        Map<String, Object> tree = Trees.map(
                "id",
                step.id(),
                "title",
                step.title(),
                "page",
                step.page().name(),
                "who",
                step.who(),
                "source",
                Trees.source(step.source()));
        Trees.some(tree, "records", step.records());
        step.when().ifPresent(it -> tree.put("when", condition(it)));
        return tree;
    }

    private static Object condition(Condition condition) {
        return condition instanceof Condition.OfSetting of
                ? Trees.map("setting", of.setting(), "is", of.value())
                : Trees.map("school", ((Condition.OfSchool) condition).trait().name());
    }

    private static Object transition(ProcessDefinition.Transition transition) {
        Map<String, Object> tree = Trees.map(
                "id",
                transition.id(),
                "label",
                transition.label(),
                "from",
                transition.from(),
                "to",
                transition.to(),
                "roles",
                Trees.names(transition.roles()));
        Trees.some(tree, "guards", Trees.names(transition.guards()));
        Trees.some(tree, "checks", Trees.list(transition.checks(), CheckKind::value));
        Trees.some(tree, "records", transition.records());
        Trees.some(tree, "effects", Trees.names(transition.effects()));
        transition.opinion().ifPresent(it -> {
            Map<String, Object> opinion = Trees.map("title", it.title(), "outcome", it.outcome());
            Trees.optional(opinion, "format", it.format());
            tree.put("opinion", opinion);
        });
        tree.put("source", Trees.source(transition.source()));
        return tree;
    }
}
