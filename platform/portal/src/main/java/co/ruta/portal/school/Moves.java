package co.ruta.portal.school;

import co.ruta.core.id.Ids;
import co.ruta.core.process.ProcessView;
import co.ruta.sdk.Role;
import java.util.List;

/**
 * The ways out of a state that a school may take without delivering: withdrawing, correcting in a new version, or whatever
 * else its territory's process gives it.
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
                        .filter(it -> !it.submits() && isOfSchools(it))
                        .toList(),
                process.revision(),
                Ids.mint());
    }

    /** Whoever reads these pages from the secretaría takes its own ways where it reviews. */
    private static boolean isOfSchools(ProcessView.Option option) {
        return option.roles().stream().anyMatch(it -> it.scope() == Role.Scope.SCHOOL);
    }

    /** Those that open the next version. */
    public Moves reopening() {
        return new Moves(
                options.stream().filter(ProcessView.Option::returnsToSchool).toList(), revision, key);
    }
}
