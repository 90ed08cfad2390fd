package co.ruta.portal.office;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.review.DeadlineTrial;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/** A closing day tried out beside the one in force. */
public record TrialView(
        OfficePlace at,
        List<WindowView> windows,
        String deadline,
        Field day,
        Optional<DeadlineTrial> trial,
        Dates dates)
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

    /** Which ways to stand are worth a row: those somebody is in, today or then. */
    public List<Status> statuses(DeadlineTrial of) {
        return java.util.Arrays.stream(Status.values())
                .filter(it -> of.now(it) + of.then(it) > 0)
                .toList();
    }
}
