package co.ruta.portal.enter;

import co.ruta.portal.page.Field;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/** One's own account. */
public record AccountView(
        String name,
        List<Homes.Choice> places,
        int shortest,
        Field current,
        Field password,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "enter/account.jte";
    }
}
