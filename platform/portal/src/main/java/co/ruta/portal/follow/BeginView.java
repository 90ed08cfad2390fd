package co.ruta.portal.follow;

import co.ruta.core.followup.FollowUps.Start;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;

/**
 * Before the follow-up of a year.
 *
 * @param year the year that would be followed
 */
public record BeginView(SchoolPlace at, int year, Start start, String csrf, List<Trouble> errors)
        implements FollowPage {
    @Override
    public String template() {
        return "follow/begin.jte";
    }
}
