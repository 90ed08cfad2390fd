package co.ruta.core.opinion;

import co.ruta.core.check.Consideration;
import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is verified in one delivered version, item by item.
 *
 * @param submission the version
 * @param mayJudge whether the person who asks may give verdicts now
 * @param asked whether a way out of the present state wants every verdict
 * @param items in the order of the source
 */
public record Checklist(int submission, boolean mayJudge, boolean asked, List<Item> items) {
    public Checklist {
        items = List.copyOf(items);
    }

    /** How many items have no verdict yet. */
    public long pending() {
        return items.stream().filter(it -> it.judged().isEmpty()).count();
    }

    /** The item of that group. */
    public Optional<Item> item(String id) {
        return items.stream().filter(it -> it.consideration().id().equals(id)).findFirst();
    }

    /**
     * One group of checks with what the reviewer says of it.
     *
     * @param consideration what the source demands and what the checks found
     */
    public record Item(Consideration consideration, Optional<Judged> judged) {}

    /** A verdict, by whom and when. */
    public record Judged(Verdict verdict, String remark, PersonId author, Instant at) {}
}
