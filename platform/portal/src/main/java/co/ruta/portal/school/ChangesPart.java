package co.ruta.portal.school;

import co.ruta.portal.page.View;
import java.util.List;

/**
 * What others did on a rating page since it was shown: each changed component's levels, and who is there.
 *
 * @param components those that changed
 */
public record ChangesPart(List<ComponentPart> components, String present, String csrf) implements View {
    @Override
    public String template() {
        return "school/changes.jte";
    }
}
