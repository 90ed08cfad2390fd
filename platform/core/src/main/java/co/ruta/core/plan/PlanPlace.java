package co.ruta.core.plan;

import co.ruta.core.id.Ids;
import co.ruta.core.plan.PlanField.Legacy;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path of the draft, understood.
 *
 * @param node ULID of the goal, action…; empty for what stands once in the plan
 * @param item a year, the id of a criterion, or the ULID of an opportunity or a piece of evidence; empty otherwise
 */
record PlanPlace(PlanField field, String node, String item) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern CRITERION = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Empty when the path means nothing in a plan; whether the node exists is asked elsewhere. */
    static Optional<PlanPlace> of(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length == 2) {
            return PlanField.ofShape(path).filter(it -> !it.ofNode()).map(it -> new PlanPlace(it, "", ""));
        }
        if (parts.length < 3 || !Ids.isUlid(parts[1])) {
            return Optional.empty();
        }
        if (parts.length == 3) {
            if (parts[0].equals(PlanField.OPPORTUNITY_PRIORITY.group()) && Legacy.CRITERIA.contains(parts[2])) {
                return Optional.of(new PlanPlace(PlanField.OPPORTUNITY_PRIORITY, parts[1], parts[2]));
            }
            return PlanField.ofShape(parts[0] + "/" + parts[2]).map(it -> new PlanPlace(it, parts[1], ""));
        }
        return parts.length == 4
                ? PlanField.ofShape(parts[0] + "/" + parts[2] + "/*")
                        .filter(it -> names(it, parts[3]))
                        .map(it -> new PlanPlace(it, parts[1], parts[3]))
                : Optional.empty();
    }

    private static boolean names(PlanField field, String item) {
        if (field.yearly()) {
            return YEAR.matcher(item).matches();
        }
        return field == PlanField.OPPORTUNITY_PRIORITY
                ? CRITERION.matcher(item).matches() && !Legacy.CRITERIA.contains(item)
                : Ids.isUlid(item);
    }

    /** The node it belongs to, e.g. {@code goals/{ulid}}; the group when it stands once in the plan. */
    String nodePath() {
        return node.isEmpty() ? field.group() : field.group() + "/" + node;
    }
}
