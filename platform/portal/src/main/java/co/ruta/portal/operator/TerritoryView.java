package co.ruta.portal.operator;

import co.ruta.core.territory.Revision;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.people.GivenLink;
import co.ruta.portal.people.InviteForm;
import co.ruta.portal.people.MemberRow;
import co.ruta.sdk.Role;
import java.util.List;
import java.util.Optional;

/** One territory: its revisions and its leaders, whom the operator names. */
public record TerritoryView(
        String id,
        String name,
        String secretaria,
        List<Revision> revisions,
        List<MemberRow> leaders,
        InviteForm form,
        Optional<GivenLink> link,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    public static final List<Role> ROLES = List.of(Role.LEADER);

    @Override
    public String template() {
        return "operator/territory.jte";
    }
}
