package co.ruta.portal.enter;

import co.ruta.portal.page.Field;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;

/**
 * The page behind a one-time link: the person sets a password.
 *
 * @param heading what the link is for
 * @param expires in full
 */
public record LinkPageView(
        String token,
        String heading,
        String name,
        String login,
        String expires,
        int shortest,
        Field password,
        List<Trouble> errors)
        implements View {
    @Override
    public String template() {
        return "enter/link.jte";
    }
}
