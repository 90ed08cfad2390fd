package co.ruta.portal.page;

/** A link of a menu, of steps or of crumbs; {@code current} marks where the person is. */
public record Link(String text, String href, boolean current) {
    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }
}
