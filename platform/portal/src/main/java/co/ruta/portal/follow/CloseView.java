package co.ruta.portal.follow;

import co.ruta.core.followup.FollowUps.FollowChange;
import co.ruta.core.followup.FollowUps.FollowReceipt;
import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.Point;
import java.util.List;

/**
 * Closing the year, and what was closed before.
 *
 * @param lacking what is worth doing first
 * @param moves the ways on this person may take
 * @param key idempotency key minted for this showing of the page
 * @param changes what changed between the last two closings
 */
public record CloseView(
        FollowSheet sheet,
        ProcessView process,
        List<Point> lacking,
        List<ProcessView.Option> moves,
        String key,
        List<FollowReceipt> receipts,
        List<FollowChange> changes)
        implements FollowPage {
    @Override
    public String template() {
        return "follow/close.jte";
    }
}
