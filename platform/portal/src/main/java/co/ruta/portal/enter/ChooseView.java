package co.ruta.portal.enter;

import co.ruta.portal.page.View;
import java.util.List;

/** The places a person may go to, when there are several or none. */
public record ChooseView(List<Homes.Choice> choices) implements View {
    @Override
    public String template() {
        return "enter/choose.jte";
    }
}
