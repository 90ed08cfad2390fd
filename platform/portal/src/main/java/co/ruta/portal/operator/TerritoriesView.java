package co.ruta.portal.operator;

import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/** The territories of this installation. */
public record TerritoriesView(List<Row> rows) implements View {
    @Override
    public String template() {
        return "operator/territories.jte";
    }

    /**
     * One territory.
     *
     * @param plugin its plugin with the range of versions it accepts
     * @param trouble why its plugin does not serve, or serves in part
     */
    public record Row(
            String id, String name, String secretaria, int revision, String plugin, Optional<String> trouble) {}
}
