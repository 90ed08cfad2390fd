package co.ruta.portal.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.plan.GoalReading;
import co.ruta.core.plan.Plans;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.edit.PathValue;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a goal's sentence is written, its quantity, unit, date and baseline follow from what it says. A field that somebody
 * corrected by hand, that is, one that is not what the sentence before said, stays as it is.
 */
@ApplicationScoped
class GoalSentences {
    private static final Pattern SENTENCE = Pattern.compile("goals/([0-9A-Z]{26})/text");
    private static final Pattern READ = Pattern.compile("goals/[0-9A-Z]{26}/(quantity|unit|due|baseline)");

    @Inject
    private Drafts drafts;

    @Inject
    private Plans plans;

    @Inject
    private CurrentUser user;

    /** The operations, each sentence followed by what it says. */
    List<Operation> with(DocumentRef document, List<Operation> operations) {
        if (operations.stream().noneMatch(it -> isSentence(it) || isRead(it))) {
            return operations;
        }
        Map<String, DraftRow> rows =
                drafts.rows(document, 0).rows().stream().collect(Collectors.toMap(DraftRow::path, Function.identity()));
        List<Operation> all = new ArrayList<>();
        operations.forEach(it -> all.add(isRead(it) ? seen(rows, it) : it));
        for (Operation operation : operations) {
            Matcher sentence = SENTENCE.matcher(operation.path());
            if (sentence.matches()) {
                follow(rows, operation, "goals/" + sentence.group(1)).stream()
                        .filter(it ->
                                operations.stream().noneMatch(own -> own.path().equals(it.path())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isSentence(Operation operation) {
        return SENTENCE.matcher(operation.path()).matches();
    }

    private static boolean isRead(Operation operation) {
        return READ.matcher(operation.path()).matches();
    }

    /** What a person's own sentence wrote was shown to that person, though the page was drawn before it. */
    private Operation seen(Map<String, DraftRow> rows, Operation operation) {
        return Optional.ofNullable(rows.get(operation.path()))
                .filter(it -> it.author().equals(user.principal().person()) && it.rev() > operation.baseRev())
                .map(it -> new Operation(operation.opId(), operation.path(), it.rev(), operation.value()))
                .orElse(operation);
    }

    private List<Operation> follow(Map<String, DraftRow> rows, Operation operation, String goal) {
        Map<String, String> said =
                fields(text(Optional.ofNullable(rows.get(operation.path())).flatMap(DraftRow::value)));
        Map<String, String> says = fields(text(operation.value()));
        List<Operation> follow = new ArrayList<>();
        for (String field : List.of("quantity", "unit", "due", "baseline")) {
            String path = goal + "/" + field;
            Optional<DraftRow> row = Optional.ofNullable(rows.get(path));
            Optional<DraftValue> held = row.flatMap(DraftRow::value);
            Optional<DraftValue> before = PathValue.of(path, said.getOrDefault(field, ""));
            Optional<DraftValue> now = PathValue.of(path, says.getOrDefault(field, ""));
            boolean byHand = held.isPresent() && !held.equals(before);
            if (!byHand && !held.equals(now)) {
                String id = FormOperations.derive(
                        operation.opId(), path, now.map(DraftValue::json).orElse(""));
                follow.add(new Operation(id, path, row.map(DraftRow::rev).orElse(0L), now));
            }
        }
        return follow;
    }

    private Map<String, String> fields(String sentence) {
        GoalReading read = plans.read(sentence);
        return Map.of(
                "quantity",
                        read.quantity()
                                .map(it -> it.toPlainString().replace('.', ','))
                                .orElse(""),
                "unit", read.unit().orElse(""),
                "due", read.due().map(Object::toString).orElse(""),
                "baseline",
                        read.baseline()
                                .map(it -> it.toPlainString().replace('.', ','))
                                .orElse(""));
    }

    private static String text(Optional<DraftValue> value) {
        return value.map(DraftValue::parsed)
                .filter(JsonString.class::isInstance)
                .map(it -> ((JsonString) it).getString())
                .orElse("");
    }
}
