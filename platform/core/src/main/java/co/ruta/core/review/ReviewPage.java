package co.ruta.core.review;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.TransitionTaken;
import co.ruta.core.stage.Changed;
import co.ruta.core.stage.Delivered;
import java.util.List;
import java.util.Optional;

/**
 * Everything the review page shows of one document.
 *
 * @param cycle the year the document applies to
 * @param submission the last one delivered, in the shape of its kind
 * @param changes what changed since the version before; empty for the first
 * @param position place in the queue from 1; 0 when it does not wait
 * @param previous the one before it in the queue
 * @param next the one after it in the queue
 */
public record ReviewPage(
        DocumentRef document,
        String schoolName,
        String daneCode,
        String municipality,
        String zone,
        String sector,
        DocumentKind kind,
        int cycle,
        ProcessView process,
        Delivered submission,
        Optional<Changed> changes,
        List<ObservationView> observations,
        List<TransitionTaken> history,
        int position,
        int waiting,
        Optional<DocumentId> previous,
        Optional<DocumentId> next) {
    public ReviewPage {
        observations = List.copyOf(observations);
        history = List.copyOf(history);
    }
}
