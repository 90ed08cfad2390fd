package co.ruta.portal.office;

import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.people.GivenLink;
import co.ruta.portal.people.InviteForm;
import co.ruta.portal.people.MemberRow;
import co.ruta.sdk.Role;
import java.util.List;
import java.util.Optional;

/** The people of a secretaría. */
public record PeopleView(
        OfficePlace at,
        List<MemberRow> members,
        InviteForm form,
        Optional<GivenLink> link,
        boolean mayManage,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    /** What a leader may let people in as. */
    public static final List<Role> ROLES = List.of(
            Role.PROFESSIONAL,
            Role.LEADER,
            Role.EVALUATION,
            Role.INSPECTION,
            Role.PAM_COORDINATOR,
            Role.PLANNING,
            Role.TERRITORY_READER);

    @Override
    public String template() {
        return "office/people.jte";
    }
}
