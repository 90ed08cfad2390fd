package co.ruta.portal.school;

import co.ruta.core.assessment.VersionDifference;
import co.ruta.portal.page.View;

/** What changed from one delivered version to another. */
public record DifferenceView(SchoolPlace at, VersionDifference difference) implements View {
    @Override
    public String template() {
        return "school/difference.jte";
    }
}
