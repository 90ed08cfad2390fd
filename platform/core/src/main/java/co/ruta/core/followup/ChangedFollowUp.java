package co.ruta.core.followup;

import co.ruta.core.followup.FollowUps.FollowChange;
import co.ruta.core.stage.Changed;
import java.util.List;

/** What changed from one closing of a year to another. */
public record ChangedFollowUp(List<FollowChange> changes) implements Changed {
    public ChangedFollowUp {
        changes = List.copyOf(changes);
    }

    @Override
    public boolean touches(String path) {
        return changes.stream()
                .anyMatch(it -> it.path().equals(path) || it.path().startsWith(path + "/"));
    }
}
