package co.ruta.portal.flow;

import co.ruta.core.flow.FlowChart;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.RoleWords;
import co.ruta.portal.page.View;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition.State;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One process drawn, with the list that says the same in words.
 *
 * @param over what stands above the title, e.g. "Vigencia 2026"
 * @param source the document it rests on
 * @param present id of the state it is in, where a school's document is looked at
 * @param bpmn address of the file for a modeller
 */
public record ChartView(FlowChart chart, String over, String source, Optional<String> present, String bpmn)
        implements View {
    @Override
    public String template() {
        return "flow/chart.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "flow.css");
    }

    public boolean isPresent(State state) {
        return present.filter(state.id()::equals).isPresent();
    }

    /** What the picture shows, in a sentence, for whoever does not see it. */
    public String description() {
        String here = present.flatMap(chart::node)
                .map(it -> " El documento está en «" + it.state().title() + "».")
                .orElse("");
        return PortalText.count(chart.nodes().size(), "estado", "estados") + " y "
                + PortalText.count(chart.ways().size(), "paso", "pasos") + " entre ellos, de arriba hacia abajo." + here
                + " La lista que sigue dice lo mismo con palabras.";
    }

    /** "Rectoría o dirección, Líder de área". */
    public static String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::of).collect(Collectors.joining(", "));
    }

    /** Who is expected to act in a state: the official posts where the source names them. */
    public static String who(State state) {
        return state.posts().isEmpty() ? roles(state.responsible()) : String.join(", ", state.posts());
    }
}
