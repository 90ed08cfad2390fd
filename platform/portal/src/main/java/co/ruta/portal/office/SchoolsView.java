package co.ruta.portal.office;

import co.ruta.core.school.SchoolPage;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The directory.
 *
 * @param municipalities name and, as the link's address, code
 */
public record SchoolsView(
        OfficePlace at,
        SchoolPage page,
        String text,
        String municipality,
        String zone,
        String sector,
        String sort,
        List<Link> municipalities,
        Optional<String> next,
        boolean first,
        boolean mayImport)
        implements View {
    @Override
    public String template() {
        return "office/schools.jte";
    }

    public String name(String code) {
        return municipalities.stream()
                .filter(it -> it.href().equals(code))
                .findFirst()
                .map(Link::text)
                .orElse(code);
    }

    public boolean filtered() {
        return !(text + municipality + zone + sector).isEmpty();
    }
}
