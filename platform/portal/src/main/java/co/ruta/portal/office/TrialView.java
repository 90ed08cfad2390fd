package co.ruta.portal.office;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.review.DeadlineTrial;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.sdk.definition.SchoolCalendar;
import java.util.List;
import java.util.Optional;

/**
 * A closing day tried out beside the one in force.
 *
 * @param calendar whose schools it is tried for; empty for all
 * @param maySet whether this person may make it the day
 */
public record TrialView(
        OfficePlace at,
        List<WindowView> windows,
        String deadline,
        Optional<SchoolCalendar> calendar,
        Field day,
        Optional<DeadlineTrial> trial,
        boolean maySet,
        Field act,
        Field reason,
        Dates dates,
        List<Trouble> errors)
        implements View {
    private static final int SHOWN = 200;

    @Override
    public String template() {
        return "office/trial.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "office.css");
    }

    public List<DeadlineTrial.Line> shown(DeadlineTrial of) {
        return of.affected().stream().limit(SHOWN).toList();
    }

    /** Those who would be late with this day and are not today, those who would be in time and are not. */
    public String sentence(DeadlineTrial of) {
        int worse = of.turning(true);
        int better = of.turning(false);
        return (worse == 0
                        ? "Nadie quedaría tarde que hoy no lo esté"
                        : PortalText.count(worse, "establecimiento quedaría tarde", "establecimientos quedarían tarde"))
                + (better == 0 ? "" : " y " + PortalText.count(better, "quedaría a tiempo", "quedarían a tiempo"))
                + ".";
    }

    /** Which ways to stand are worth a row: those somebody is in, today or then. */
    public List<Status> statuses(DeadlineTrial of) {
        return java.util.Arrays.stream(Status.values())
                .filter(it -> of.now(it) + of.then(it) > 0)
                .toList();
    }
}
