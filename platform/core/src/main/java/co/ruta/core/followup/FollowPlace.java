package co.ruta.core.followup;

import co.ruta.core.id.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path of the draft, understood.
 *
 * @param ids what stands for the asterisks of the field, in order
 */
record FollowPlace(FollowField field, List<String> ids) {
    FollowPlace {
        ids = List.copyOf(ids);
    }

    /** Empty when the path means nothing in a follow-up; whether a node exists in the plan is asked elsewhere. */
    static Optional<FollowPlace> of(String path) {
        List<String> shape = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            boolean id = Ids.isUlid(part);
            shape.add(id ? "*" : part);
            if (id) {
                ids.add(part);
            }
        }
        return FollowField.ofShape(String.join("/", shape)).map(it -> new FollowPlace(it, ids));
    }

    /** Id of the plan's action it is about. */
    Optional<String> action() {
        return idAfter("actions");
    }

    Optional<String> goal() {
        return idAfter("goals");
    }

    Optional<String> objective() {
        return idAfter("objectives");
    }

    private Optional<String> idAfter(String group) {
        String[] shape = field.path().split("/");
        int seen = 0;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i].equals("*")) {
                if (shape[i - 1].equals(group)) {
                    return Optional.of(ids.get(seen));
                }
                seen++;
            }
        }
        return Optional.empty();
    }
}
