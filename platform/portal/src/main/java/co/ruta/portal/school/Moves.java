package co.ruta.portal.school;

import co.ruta.core.id.Ids;
import co.ruta.core.process.ProcessView;
import java.util.List;

/**
 * The ways out of a state that a school may take without delivering: withdrawing, correcting in a new version.
 *
 * @param key idempotency key minted for this showing of the page
 */
public record Moves(List<ProcessView.Option> options, long revision, String key) {
    public Moves {
        options = List.copyOf(options);
    }

    static Moves of(ProcessView process) {
        return new Moves(
                process.mine().stream()
                        .filter(it -> !it.submits() && it.returnsToSchool())
                        .toList(),
                process.revision(),
                Ids.mint());
    }
}
