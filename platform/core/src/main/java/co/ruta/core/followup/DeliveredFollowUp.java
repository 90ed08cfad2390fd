package co.ruta.core.followup;

import co.ruta.core.followup.FollowUps.FollowLine;
import co.ruta.core.stage.Delivered;
import java.util.List;

/** A closed year as it was frozen, line by line. */
public record DeliveredFollowUp(List<FollowLine> lines) implements Delivered {
    public DeliveredFollowUp {
        lines = List.copyOf(lines);
    }
}
