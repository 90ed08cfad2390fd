package co.ruta.sdk.definition;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The checks a plugin chooses, grouped as its source groups them.
 *
 * @param mode the setting that says whether what is not met stops the delivery; a CHOICE of {@code advisory} and {@code
 *     gate}. Without it each kind weighs as it says.
 * @param own kinds the plugin's code offers beside the host's
 * @param groups in the order of the source
 * @since 0.2
 */
public record ChecksDefinition(Optional<String> mode, List<CheckKind> own, List<Group> groups) {
    public static final ChecksDefinition NONE = new ChecksDefinition(Optional.empty(), List.of(), List.of());

    /** The values of the setting {@code mode} names. */
    public static final String ADVISORY = "advisory";

    public static final String GATE = "gate";

    public ChecksDefinition {
        own = List.copyOf(own);
        groups = List.copyOf(groups);
    }

    /** The group of that name. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * What a source demands in one sentence, and what looks after it.
     *
     * @param kinds what the machine judges
     * @param questions what only a reader can judge: asked of the reviewer, never a finding
     */
    public record Group(String id, String title, List<ChosenKind> kinds, List<Question> questions, SourceRef source) {
        public Group {
            kinds = List.copyOf(kinds);
            questions = List.copyOf(questions);
        }
    }

    /**
     * A kind in use.
     *
     * @param threshold the setting that holds its number, for kinds that take one
     */
    public record ChosenKind(CheckKind kind, Severity severity, Optional<String> threshold) {}

    /** A question to the reviewer, in Spanish. */
    public record Question(String id, String text) {}
}
