package co.ruta.portal.enter;

import co.ruta.portal.page.Field;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;

/**
 * The page where a person signs in.
 *
 * @param next where to go afterwards; empty for the person's home
 */
public record LoginView(Field login, String next, List<Trouble> errors) implements View {
    @Override
    public String template() {
        return "enter/login.jte";
    }
}
