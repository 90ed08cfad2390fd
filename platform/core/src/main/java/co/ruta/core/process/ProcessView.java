package co.ruta.core.process;

import co.ruta.core.problem.Problem;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a document stands in its process.
 *
 * @param revision to be sent back as {@code If-Match}
 * @param version the number the next submission will have
 * @param options the ways out of the state, in the definition's order; also those this person may not take
 */
public record ProcessView(
        String process,
        String title,
        State state,
        Instant since,
        long revision,
        int version,
        List<Option> options,
        SourceRef source) {
    public ProcessView {
        options = List.copyOf(options);
    }

    /** The ways out this person's role admits, whether or not something still stands in the way. */
    public List<Option> mine() {
        return options.stream().filter(Option::roleFits).toList();
    }

    public Optional<Option> option(String transition) {
        return options.stream().filter(it -> it.transition().equals(transition)).findFirst();
    }

    /** The way out that delivers, when the state has one. */
    public Optional<Option> delivery() {
        return options.stream().filter(Option::submits).findFirst();
    }

    /**
     * One way out.
     *
     * @param transition its id
     * @param label what the button says
     * @param target title of the state it leads to
     * @param roleFits whether this person's role may take it
     * @param obstacles what stands in the way, in Spanish, with where to mend it; empty when it can be taken now
     */
    public record Option(
            String transition,
            String label,
            String target,
            Set<Role> roles,
            boolean roleFits,
            List<Effect> effects,
            List<Problem> obstacles,
            SourceRef source) {
        public Option {
            roles = Set.copyOf(roles);
            effects = List.copyOf(effects);
            obstacles = List.copyOf(obstacles);
        }

        /** Whether pressing the button would work. */
        public boolean allowed() {
            return roleFits && obstacles.isEmpty();
        }

        public boolean submits() {
            return effects.contains(Effect.SUBMIT);
        }

        public boolean returnsToSchool() {
            return effects.contains(Effect.REOPEN_DRAFT);
        }

        public boolean accepts() {
            return effects.contains(Effect.ACCEPT);
        }
    }
}
