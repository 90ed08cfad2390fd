package co.ruta.core.batch;

import co.ruta.core.batch.BatchFile.Done;
import co.ruta.core.batch.BatchFile.Found;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.format.FormImports.Fault;
import java.util.List;
import java.util.Optional;

/** What became of a file. */
record Outcome(State state, Optional<Found> found, Done done, List<Fault> faults, List<String> notices) {
    Outcome {
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    static Outcome refused(Optional<Found> found, List<Fault> faults) {
        return new Outcome(State.REFUSED, found, Done.NOTHING, faults, List.of());
    }

    Outcome in(State other) {
        return new Outcome(other, found, done, faults, notices);
    }

    /** What no second file of the batch may be, once one stands for it: a school's document in one format. */
    Optional<String> slot() {
        return state == State.REFUSED
                ? Optional.empty()
                : found.map(it -> it.school() + " " + it.kind() + " " + it.year() + " " + it.format());
    }
}
