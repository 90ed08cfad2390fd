package co.ruta.portal.follow;

/** Set-up, progress and the cuts of the year. */
public record OverviewView(FollowSheet sheet) implements FollowPage {
    @Override
    public String template() {
        return "follow/overview.jte";
    }
}
