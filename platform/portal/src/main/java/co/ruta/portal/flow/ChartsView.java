package co.ruta.portal.flow;

import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The processes of a territory.
 *
 * @param trouble why there are none
 */
public record ChartsView(List<Line> lines, Optional<String> trouble) implements View {
    /** A process: what it is called, the size of it in words, and its address. */
    public record Line(String title, String size, String source, String href) {}

    @Override
    public String template() {
        return "flow/charts.jte";
    }
}
