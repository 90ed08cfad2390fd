package co.ruta.sdk.definition;

import co.ruta.sdk.Stage;
import java.util.List;
import java.util.Optional;

/**
 * How one stage runs in this territory.
 *
 * @param process id of the process the stage's document goes through
 * @param appliesTo whether what is worked on belongs to this cycle or to the next
 * @param deadline id of the deadline for delivering it, when the source speaks of one
 * @param identityItems what the identity review asks, in order; empty for other stages
 * @param owed whether schools owe its delivery to the secretaría; one that is not owed is worked on and closed by the
 *     school for itself, and nobody is asked for it; since 1.1
 * @since 0.1
 */
public record StageDefinition(
        Stage stage,
        String title,
        String process,
        AppliesTo appliesTo,
        Optional<String> deadline,
        List<IdentityItem> identityItems,
        boolean owed) {
    public StageDefinition {
        identityItems = List.copyOf(identityItems);
    }

    /** A stage that schools owe, as every one before 1.1. */
    public StageDefinition(
            Stage stage,
            String title,
            String process,
            AppliesTo appliesTo,
            Optional<String> deadline,
            List<IdentityItem> identityItems) {
        this(stage, title, process, appliesTo, deadline, identityItems, true);
    }

    /** The cycle a stage's document belongs to. */
    public enum AppliesTo {
        CYCLE,
        NEXT_CYCLE
    }

    /** One question of the identity review, e.g. id {@code pei-functioning}. */
    public record IdentityItem(String id, String title, String help) {}
}
