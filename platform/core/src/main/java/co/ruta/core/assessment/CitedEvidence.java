package co.ruta.core.assessment;

import co.ruta.core.evidence.EvidenceItem;
import java.util.List;

/** A file, link or text and every place of the draft that cites it. */
public record CitedEvidence(EvidenceItem item, List<Place> places) {
    public CitedEvidence {
        places = List.copyOf(places);
    }

    /**
     * A place that cites it.
     *
     * @param title e.g. "2.3.1 Relación pedagógica"
     * @param process slug of the rating page; empty for an identity item
     */
    public record Place(String path, String title, String process) {}
}
