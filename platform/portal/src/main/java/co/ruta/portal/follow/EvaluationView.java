package co.ruta.portal.follow;

/** How each goal ended the year, what is decided and learned. */
public record EvaluationView(FollowSheet sheet) implements FollowPage {
    @Override
    public String template() {
        return "follow/evaluation.jte";
    }
}
