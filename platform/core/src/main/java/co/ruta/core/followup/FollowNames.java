package co.ruta.core.followup;

import co.ruta.core.stage.Mend;
import co.ruta.core.stage.NodeNames;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Optional;

/** What people call the places of a follow-up. */
final class FollowNames implements NodeNames {
    private final Lines lines;

    FollowNames(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<String> title(String path) {
        return switch (path) {
            case "" -> Optional.of("El seguimiento");
            case "setup" -> Optional.of("Montaje del seguimiento");
            case "cuts" -> Optional.of("Cortes");
            case "evaluation" -> Optional.of("Evaluación");
            case "communication" -> Optional.of("Comunicación de los resultados");
            default -> FollowPlace.of(path).map(it -> lines.title(path));
        };
    }

    @Override
    public Mend mend(String path) {
        return path.isEmpty()
                ? Mend.page(StepPage.FOLLOW_UP)
                : new Mend(StepPage.FOLLOW_UP, Optional.of(path), Optional.of(path));
    }
}
