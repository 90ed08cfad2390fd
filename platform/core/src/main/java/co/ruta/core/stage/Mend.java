package co.ruta.core.stage;

import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Optional;

/**
 * Where something is mended.
 *
 * @param place what the page has to show: slug of the process on the rating page, node of the plan, or the field's path;
 *     empty for the page as a whole
 * @param path the path in the draft the point is about; empty when it is about none
 */
public record Mend(StepPage page, Optional<String> place, Optional<String> path) {
    /** A page as a whole. */
    public static Mend page(StepPage page) {
        return new Mend(page, Optional.empty(), Optional.empty());
    }
}
