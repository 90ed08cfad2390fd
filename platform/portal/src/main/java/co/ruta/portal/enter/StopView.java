package co.ruta.portal.enter;

import co.ruta.portal.page.View;

/** @param done whether the reminders have been stopped */
public record StopView(String token, boolean done) implements View {
    @Override
    public String template() {
        return "enter/stop.jte";
    }
}
