package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.core.review.ObservationStore.Observation;
import co.ruta.core.review.ObservationView.State;
import co.ruta.core.stage.NodeNames;
import co.ruta.core.stage.StageKinds;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges what observations stand in the way of. */
@Service
class ObservationGuards implements GuardJudge {
    private final ObservationStore store;
    private final StageKinds kinds;

    @Inject
    ObservationGuards(ObservationStore store, StageKinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(Guard.HAS_OPEN_OBSERVATIONS, Guard.NO_OPEN_OBSERVATIONS, Guard.OBSERVATIONS_ANSWERED);
    }

    /** Observations are about a submission: before the first there are none. */
    private List<Observation> observed(Document document) {
        return document.version() > 1 ? store.of(document.ref()) : List.of();
    }

    @Override
    public List<Problem> obstacles(DocumentAtHand atHand, Set<Guard> guards) {
        Document document = atHand.document();
        List<Observation> open = observed(document).stream()
                .filter(it -> it.state() == State.OPEN)
                .toList();
        List<Problem> found = new ArrayList<>();
        if (guards.contains(Guard.HAS_OPEN_OBSERVATIONS) && open.isEmpty()) {
            found.add(Problem.of(
                    "NO_OBSERVATIONS", "Para devolver el documento escriba al menos una observación que atender."));
        }
        if (guards.contains(Guard.NO_OPEN_OBSERVATIONS)) {
            open.forEach(it -> found.add(Problem.at(
                    it.path(),
                    "OBSERVATION_OPEN",
                    "Cierre o retire la observación " + it.number() + " antes de aceptar")));
        }
        if (guards.contains(Guard.OBSERVATIONS_ANSWERED)) {
            List<Observation> unanswered =
                    open.stream().filter(it -> it.published() && !it.answered()).toList();
            if (!unanswered.isEmpty()) {
                NodeNames names = kinds.of(document.facts().kind()).names(document.ref());
                unanswered.forEach(it -> found.add(Problem.at(
                        it.path(),
                        "OBSERVATION_NOT_ANSWERED",
                        "Responda la observación " + it.number() + " sobre "
                                + names.title(it.path()).orElse("el documento"))));
            }
        }
        return found;
    }
}
