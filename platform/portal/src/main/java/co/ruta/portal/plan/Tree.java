package co.ruta.portal.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.PathChange;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.PlanDraftView;
import co.ruta.core.plan.Plans;
import co.ruta.core.plan.PriorityView;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds, moves and removes nodes of the plan as operations on its draft. */
@ApplicationScoped
class Tree {
    /** Kind of node → the field that names its parent. */
    private static final Map<String, String> PARENTS =
            Map.of("goals", "objective", "indicators", "goal", "actions", "goal", "resources", "action");

    @Inject
    private Plans plans;

    @Inject
    private Drafts drafts;

    /** The draft's revisions before and after a removal. */
    record Span(long from, long to) {}

    /**
     * @param kind {@code objectives}, {@code goals}, {@code indicators}, {@code actions}, {@code resources} or {@code
     *     socialisation}
     * @return the new node
     */
    String add(Principal who, DocumentRef document, String kind, String parent) {
        String node = kind + "/" + Ids.mint();
        Optional<String> above = Optional.ofNullable(PARENTS.get(kind));
        if (above.isEmpty() && !kind.equals("objectives") && !kind.equals("socialisation")) {
            throw Problems.invalid("do", "NODE_UNKNOWN", "No se puede agregar eso al plan. Recargue la página.");
        }
        if (kind.equals("socialisation")) {
            write(
                    who,
                    document,
                    Operation.put(Ids.mint(), node + "/audience", 0, DraftValue.text("Comunidad educativa")));
            return node;
        }
        int place = siblings(plans.draft(who, document), kind, parent).size() + 1;
        List<Operation> operations = new ArrayList<>();
        above.ifPresent(it -> operations.add(Operation.put(Ids.mint(), node + "/" + it, 0, DraftValue.text(parent))));
        operations.add(Operation.put(Ids.mint(), node + "/order", 0, DraftValue.number(place)));
        drafts.apply(who, document, operations);
        return node;
    }

    /** An objective for an opportunity, with its area and words to begin from. */
    String objectiveFor(Principal who, DocumentRef document, String opportunity) {
        PriorityView answered = plans.priorities(who, document).stream()
                .filter(it -> it.opportunity().equals(opportunity))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "do", "OPPORTUNITY_UNKNOWN", "Esa oportunidad ya no está en el plan. Recargue la página."));
        int place = plans.draft(who, document).content().plan().objectives().size() + 1;
        String node = "objectives/" + Ids.mint();
        List<Operation> operations = new ArrayList<>();
        operations.add(Operation.put(Ids.mint(), node + "/text", 0, DraftValue.text(beginning(answered))));
        operations.add(Operation.put(Ids.mint(), node + "/order", 0, DraftValue.number(place)));
        answered.area()
                .filter(it -> !it.isBlank())
                .ifPresent(it -> operations.add(Operation.put(Ids.mint(), node + "/area", 0, DraftValue.text(it))));
        operations.add(linked(node, opportunity, 0));
        drafts.apply(who, document, operations);
        return node;
    }

    /** "Mejorar: Seguimiento a los resultados académicos", for the team to turn into its own words. */
    private static String beginning(PriorityView it) {
        String name = it.component()
                .filter(component -> !component.isBlank())
                .map(component -> component.replaceFirst("^[\\d.]+\\s+", ""))
                .orElse(it.text());
        return "Mejorar: " + name;
    }

    void link(Principal who, DocumentRef document, String objective, String opportunity) {
        if (!Ids.isUlid(objective) || !Ids.isUlid(opportunity)) {
            throw Problems.invalid(
                    "do",
                    "OPPORTUNITY_NOT_CHOSEN",
                    "Elija la oportunidad a la que responde el objetivo y vuelva a vincular.");
        }
        String node = "objectives/" + objective;
        long rev = plans.draft(who, document).rev(node + "/opportunities/" + opportunity);
        write(who, document, linked(node, opportunity, rev));
    }

    private static Operation linked(String node, String opportunity, long rev) {
        return Operation.put(Ids.mint(), node + "/opportunities/" + opportunity, rev, DraftValue.of(JsonValue.TRUE));
    }

    /** One place up or down among those that hang on the same. */
    void move(Principal who, DocumentRef document, String node, int step) {
        PlanDraftView draft = plans.draft(who, document);
        String kind = node.split("/", -1)[0];
        String id = node.substring(node.indexOf('/') + 1);
        List<String> all = new ArrayList<>(siblings(draft, kind, parent(draft, kind, id)));
        int at = all.indexOf(id);
        if (at < 0 || at + step < 0 || at + step >= all.size()) {
            return;
        }
        Collections.swap(all, at, at + step);
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String path = kind + "/" + all.get(i) + "/order";
            operations.add(Operation.put(Ids.mint(), path, draft.rev(path), DraftValue.number(i + 1)));
        }
        drafts.apply(who, document, operations);
    }

    /** Removes a node with all that hangs on it. */
    Span remove(Principal who, DocumentRef document, String node) {
        PlanDraftView draft = plans.draft(who, document);
        List<Operation> operations = draft.below(node).entrySet().stream()
                .map(it -> Operation.delete(Ids.mint(), it.getKey(), it.getValue()))
                .toList();
        long before = draft.head().revision();
        long after = before;
        for (int from = 0; from < operations.size(); from += Drafts.MOST_OPERATIONS) {
            int to = Math.min(operations.size(), from + Drafts.MOST_OPERATIONS);
            after = drafts.apply(who, document, operations.subList(from, to)).revision();
        }
        return new Span(before, after);
    }

    /** Brings back what this person removed in between; returns the nodes that are there again. */
    List<String> bringBack(Principal who, DocumentRef document, Span span) {
        List<String> nodes = new ArrayList<>();
        List<DraftRow> gone = drafts.rows(document, span.from()).rows().stream()
                .filter(it ->
                        it.deleted() && it.rev() <= span.to() && it.author().equals(who.person()))
                .toList();
        for (DraftRow row : gone) {
            Optional<PathChange> removal = drafts.history(document, row.path(), Long.MAX_VALUE, 1).stream()
                    .findFirst();
            removal.ifPresent(it -> {
                drafts.undo(who, document, Ids.mint(), it.opId());
                nodes.add(row.path()
                        .substring(0, row.path().indexOf('/', row.path().indexOf('/') + 1)));
            });
        }
        return nodes;
    }

    private void write(Principal who, DocumentRef document, Operation operation) {
        drafts.apply(who, document, List.of(operation));
    }

    private static List<String> siblings(PlanDraftView draft, String kind, String parent) {
        List<Objective> objectives = draft.content().plan().objectives();
        List<Goal> goals =
                objectives.stream().flatMap(it -> it.goals().stream()).toList();
        return switch (kind) {
            case "objectives" -> objectives.stream().map(Objective::id).toList();
            case "goals" ->
                objectives.stream()
                        .filter(it -> it.id().equals(parent))
                        .flatMap(it -> it.goals().stream())
                        .map(Goal::id)
                        .toList();
            case "indicators" ->
                goals.stream()
                        .filter(it -> it.id().equals(parent))
                        .flatMap(it -> it.indicators().stream())
                        .map(Indicator::id)
                        .toList();
            case "actions" ->
                goals.stream()
                        .filter(it -> it.id().equals(parent))
                        .flatMap(it -> it.actions().stream())
                        .map(Action::id)
                        .toList();
            default ->
                goals.stream()
                        .flatMap(it -> it.actions().stream())
                        .filter(it -> it.id().equals(parent))
                        .flatMap(it -> it.resources().stream())
                        .map(Resource::id)
                        .toList();
        };
    }

    private static String parent(PlanDraftView draft, String kind, String id) {
        for (Objective objective : draft.content().plan().objectives()) {
            for (Goal goal : objective.goals()) {
                if (kind.equals("goals") && goal.id().equals(id)) {
                    return objective.id();
                }
                boolean here = goal.indicators().stream().anyMatch(it -> it.id().equals(id))
                        || goal.actions().stream().anyMatch(it -> it.id().equals(id));
                if (here) {
                    return goal.id();
                }
                for (Action action : goal.actions()) {
                    if (action.resources().stream().anyMatch(it -> it.id().equals(id))) {
                        return action.id();
                    }
                }
            }
        }
        return "";
    }
}
