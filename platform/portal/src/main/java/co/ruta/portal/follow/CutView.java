package co.ruta.portal.follow;

import co.ruta.core.followup.FollowView.Cut;
import co.ruta.core.followup.FollowView.GoalRow;
import co.ruta.core.followup.FollowView.Mark;
import co.ruta.portal.school.Verified;
import java.util.Locale;
import java.util.Optional;

/**
 * One cut, action by action.
 *
 * @param before the cut before it, to be seen beside
 * @param open the action whose details are unfolded; empty for none
 * @param verified what the secretaría verified of the plan
 */
public record CutView(FollowSheet sheet, Cut cut, Optional<Cut> before, String open, Verified verified)
        implements FollowPage {
    @Override
    public String template() {
        return "follow/cut.jte";
    }

    public Mark mark(String action) {
        return cut.mark(action).orElseThrow();
    }

    public Optional<Mark> earlier(String action) {
        return before.flatMap(it -> it.mark(action)).filter(it -> it.state().isPresent());
    }

    public String path(String action, String field) {
        return "cuts/" + cut.id() + "/actions/" + action + "/" + field;
    }

    public String goalPath(GoalRow goal, String field) {
        return "cuts/" + cut.id() + "/goals/" + goal.id() + "/" + field;
    }

    /** "Antes: 40 %, En ejecución, a tiempo". */
    public static String words(Mark mark) {
        return mark.progress().map(it -> it + " %, ").orElse("")
                + mark.state().map(it -> it.label().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** Whether more than state and progress has been written, or has to be. */
    public boolean unfolded(Mark mark) {
        return mark.causeMissing() || open.equals(mark.action());
    }
}
