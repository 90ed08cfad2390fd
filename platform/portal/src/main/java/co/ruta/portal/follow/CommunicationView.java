package co.ruta.portal.follow;

/** When and to whom the results were told. */
public record CommunicationView(FollowSheet sheet) implements FollowPage {
    @Override
    public String template() {
        return "follow/communication.jte";
    }
}
