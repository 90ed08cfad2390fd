package co.ruta.core.check;

import co.ruta.sdk.check.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the checks found in one document.
 *
 * @param gate whether an unmet consideration stops the delivery here
 * @param considerations in the order of the source
 */
public record CheckReport(boolean gate, List<Consideration> considerations) {
    public static final CheckReport NOTHING = new CheckReport(false, List.of());

    public CheckReport {
        considerations = List.copyOf(considerations);
    }

    /** Every finding, the weightiest first. */
    public List<FindingView> findings() {
        return all().sorted(Comparator.comparing(FindingView::severity)).toList();
    }

    /** What is to be shown beside one field. */
    public List<FindingView> at(String path) {
        return all().filter(it -> it.path().equals(path)).toList();
    }

    /** What is to be shown at one node: {@code goals/<id>} and its fields, and what names it besides. */
    public List<FindingView> touching(String node) {
        return all().filter(it -> it.touches(node)).toList();
    }

    /** What stops the delivery. */
    public List<FindingView> stopping() {
        return all().filter(FindingView::stops).toList();
    }

    public long count(Severity severity) {
        return all().filter(it -> it.severity() == severity).count();
    }

    /** Spanish sentences: what could not be checked now. */
    public List<String> unavailable() {
        return considerations.stream()
                .flatMap(it -> it.unavailable().stream())
                .distinct()
                .toList();
    }

    private Stream<FindingView> all() {
        return considerations.stream().flatMap(it -> it.findings().stream());
    }
}
