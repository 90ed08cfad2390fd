package co.ruta.core.document;

import co.ruta.core.Service;
import co.ruta.core.document.ExtraFields.Said;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what changed, from one version of a document to another, in what formats ask beside its nodes. */
@Service
public class BesideDifference {
    /** Longer answers stand below the sentence only. */
    private static final int SHORT = 60;

    private final Submissions submissions;
    private final Drafts drafts;
    private final ExtraFields extras;

    @Inject
    public BesideDifference(Submissions submissions, Drafts drafts, ExtraFields extras) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.extras = extras;
    }

    /** What happened. */
    public enum What {
        ANSWER_CHANGED,
        ROW_ADDED,
        ROW_DROPPED
    }

    /**
     * One change.
     *
     * @param path the answer, or the row of the format's own
     * @param node what it stands beside; empty for the document as a whole
     * @param form what people call the format
     * @param sentence Spanish, complete
     */
    public record Told(
            String path,
            String node,
            What what,
            String form,
            String sentence,
            Optional<String> before,
            Optional<String> after) {}

    /**
     * In the order of their paths.
     *
     * @param from number of the version; empty for the draft
     */
    public List<Told> between(Document before, Optional<Integer> from, Document after, Optional<Integer> to) {
        return between(said(before, from), said(after, to));
    }

    private Map<String, Said> said(Document document, Optional<Integer> number) {
        Map<String, Said> said = new TreeMap<>();
        values(document, number)
                .forEach((path, value) -> said.put(
                        path,
                        extras.said(document.facts(), path, value)
                                .orElseGet(() -> new Said(field(path), "", false, 0, words(value)))));
        said.values().removeIf(it -> it.words().isBlank());
        return said;
    }

    private Map<String, DraftValue> values(Document document, Optional<Integer> number) {
        Map<String, DraftValue> values = new TreeMap<>();
        if (number.isEmpty()) {
            drafts.rows(document).live().stream()
                    .filter(it -> ExtraFields.is(it.path()))
                    .forEach(it -> it.value().ifPresent(value -> values.put(it.path(), value)));
            return values;
        }
        JsonObject extra = CanonicalJson.parse(submissions.content(document.ref(), number.get()))
                .asJsonObject()
                .getJsonObject("extra");
        if (extra != null) {
            extra.forEach((path, value) -> values.put(path, DraftValue.of(value)));
        }
        return values;
    }

    /** The last word of a path, of a field that no format asks any more. */
    private static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String words(DraftValue value) {
        return value.parsed() instanceof JsonString text
                ? text.getString()
                : value.parsed().toString();
    }

    static List<Told> between(Map<String, Said> before, Map<String, Said> after) {
        List<Told> told = new ArrayList<>();
        Set<String> rows = new LinkedHashSet<>();
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            String node = ExtraFields.node(path);
            Said was = before.get(path);
            Said is = after.get(path);
            if (own(was, is) && (none(before, node) || none(after, node))) {
                if (rows.add(node)) {
                    told.add(row(node, before, after));
                }
            } else {
                answer(path, node, was, is).ifPresent(told::add);
            }
        }
        return told;
    }

    private static boolean own(@Nullable Said was, @Nullable Said is) {
        return is != null && is.ownRow() || was != null && was.ownRow();
    }

    private static boolean none(Map<String, Said> values, String node) {
        return values.keySet().stream().noneMatch(it -> it.startsWith(node + "/"));
    }

    private static Told row(String node, Map<String, Said> before, Map<String, Said> after) {
        boolean added = none(before, node);
        Map<String, Said> side = added ? after : before;
        List<Said> cells = side.entrySet().stream()
                .filter(it -> it.getKey().startsWith(node + "/"))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Said::place))
                .toList();
        String form = cells.get(0).form();
        String words = cells.stream().map(it -> it.title() + ": " + it.words()).collect(Collectors.joining("; "));
        return new Told(
                node,
                node,
                added ? What.ROW_ADDED : What.ROW_DROPPED,
                form,
                (added ? "Se agregó una fila a «" : "Se quitó una fila de «") + form + "»",
                added ? Optional.empty() : Optional.of(words),
                added ? Optional.of(words) : Optional.empty());
    }

    private static Optional<Told> answer(String path, String node, @Nullable Said was, @Nullable Said is) {
        Optional<String> from = Optional.ofNullable(was).map(Said::words);
        Optional<String> to = Optional.ofNullable(is).map(Said::words);
        Said named = is == null ? was : is;
        if (named == null || from.equals(to)) {
            return Optional.empty();
        }
        String title = "la respuesta a «" + named.title() + "»";
        boolean brief = from.orElse("").length() <= SHORT && to.orElse("").length() <= SHORT;
        String sentence = from.isEmpty()
                ? "Se escribió " + title + (brief ? ": «" + to.orElse("") + "»" : "")
                : to.isEmpty()
                        ? "Se borró " + title + (brief ? ", que era «" + from.get() + "»" : "")
                        : "Cambió " + title + (brief ? " de «" + from.get() + "» a «" + to.get() + "»" : "");
        return Optional.of(new Told(path, node, What.ANSWER_CHANGED, named.form(), sentence, from, to));
    }
}
