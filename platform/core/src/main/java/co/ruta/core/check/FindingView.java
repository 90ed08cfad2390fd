package co.ruta.core.check;

import co.ruta.sdk.check.Severity;
import co.ruta.sdk.check.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * A finding as people read it.
 *
 * @param kind upper-case words, e.g. {@code GOAL_WITHOUT_UNIT}
 * @param severity after the territory's mode
 * @param path field or node of the draft; empty when the whole plan is meant
 * @param also paths of other nodes it is about
 * @param place Spanish name of the place, e.g. "Meta 1.2: «Subir…»"
 * @param what what is wrong
 * @param why why it matters
 * @param mend how to mend it
 * @param suggestion a value that would mend it
 * @param source the document behind the rule
 * @param consideration id of the group it belongs to
 */
public record FindingView(
        String kind,
        Severity severity,
        String path,
        List<String> also,
        String place,
        String what,
        String why,
        String mend,
        Optional<Suggestion> suggestion,
        String source,
        String consideration) {
    public FindingView {
        also = List.copyOf(also);
    }

    /** The node it is at, without the field: {@code goals/<id>} of {@code goals/<id>/unit}. */
    public String node() {
        int first = path.indexOf('/');
        int second = first < 0 ? -1 : path.indexOf('/', first + 1);
        return second < 0 ? path : path.substring(0, second);
    }

    /** Whether it is about this node or one of its fields. */
    public boolean touches(String nodePath) {
        return node().equals(nodePath) || also.contains(nodePath);
    }

    public boolean stops() {
        return severity == Severity.ERROR;
    }
}
