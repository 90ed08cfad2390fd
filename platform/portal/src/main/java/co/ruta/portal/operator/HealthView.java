package co.ruta.portal.operator;

import co.ruta.portal.page.View;
import java.util.List;

/**
 * How the platform fares now.
 *
 * @param since when this node started, in full
 * @param memory used and most, in words
 */
public record HealthView(List<Check> checks, String since, String memory, String java) implements View {
    @Override
    public String template() {
        return "operator/health.jte";
    }

    /** One thing that was asked. */
    public record Check(String name, boolean up) {}
}
