package co.ruta.portal.enter;

import co.ruta.portal.page.Field;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * One's own account.
 *
 * @param agendaSince since when there is a calendar feed, in words
 * @param agendaAddress the feed's secret address, just made and shown this once
 * @param wantsMail whether reminders go out to this person
 */
public record AccountView(
        String name,
        List<Homes.Choice> places,
        int shortest,
        Field current,
        Field password,
        Optional<String> agendaSince,
        Optional<String> agendaAddress,
        boolean wantsMail,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "enter/account.jte";
    }
}
