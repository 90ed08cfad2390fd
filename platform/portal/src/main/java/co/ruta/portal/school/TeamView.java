package co.ruta.portal.school;

import co.ruta.core.assessment.WorkGroupView;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.people.GivenLink;
import co.ruta.portal.people.InviteForm;
import co.ruta.portal.people.MemberRow;
import co.ruta.sdk.Role;
import java.util.List;
import java.util.Optional;

/**
 * A school's team and its work groups.
 *
 * @param areas name and, as the link's address, slug of each area
 * @param saving for the work groups; empty before the cycle has begun
 * @param newGroup ULID minted for the group the form would add
 */
public record TeamView(
        SchoolPlace at,
        List<MemberRow> members,
        List<WorkGroupView> groups,
        List<Link> areas,
        InviteForm invite,
        InviteForm handOver,
        Optional<GivenLink> link,
        boolean mayManage,
        boolean mayGroup,
        Optional<Saving> saving,
        String newGroup,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    /** What a rector may let people in as. */
    public static final List<Role> ROLES =
            List.of(Role.AREA_LEAD, Role.TEAM_MEMBER, Role.CONTRIBUTOR, Role.SCHOOL_READER);

    @Override
    public String template() {
        return "school/team.jte";
    }

    TeamView with(Optional<String> said) {
        return new TeamView(
                at, members, groups, areas, invite, handOver, link, mayManage, mayGroup, saving, newGroup, dates,
                errors, said);
    }

    public boolean invites() {
        return !invite.wrong().isEmpty();
    }

    public boolean handsOver() {
        return !handOver.wrong().isEmpty();
    }

    /** What a role may do, in a line. */
    public static String may(Role role) {
        return switch (role) {
            case AREA_LEAD -> "valora su área y aporta en todas";
            case TEAM_MEMBER -> "valora todas las áreas y trabaja en todo el documento";
            case CONTRIBUTOR -> "aporta notas y evidencias, no valora";
            default -> "lee, no cambia nada";
        };
    }
}
