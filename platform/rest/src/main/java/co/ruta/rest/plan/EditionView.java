package co.ruta.rest.plan;

import co.ruta.core.document.Conflict;
import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.PlanDraftView;
import co.ruta.core.plan.PlanHead;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An edition while it is worked on.
 *
 * @param content the tree and what stands around it, typed
 * @param revisions path → revision that the next operation there is based on
 * @param conflicts paths that wait for somebody to choose
 */
public record EditionView(
        PlanHead head, PlanContent content, SortedMap<String, Long> revisions, List<String> conflicts) {
    static EditionView of(PlanDraftView it) {
        SortedMap<String, Long> revisions = new TreeMap<>();
        it.rows().forEach((path, mark) -> revisions.put(path, mark.rev()));
        return new EditionView(
                it.head(),
                it.content(),
                revisions,
                it.conflicts().stream().map(Conflict::path).toList());
    }
}
