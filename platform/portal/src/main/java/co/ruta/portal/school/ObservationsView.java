package co.ruta.portal.school;

import co.ruta.core.review.ObservationView;
import co.ruta.core.review.ObservationView.State;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/** The secretaría's remarks, each with its place in the document. */
public record ObservationsView(
        SchoolPlace at,
        List<ObservationView> observations,
        Moves moves,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "school/observations.jte";
    }

    public long open() {
        return observations.stream().filter(it -> it.state() == State.OPEN).count();
    }

    public String place(ObservationView it) {
        if (!it.path().startsWith("ratings/")) {
            return at.of(it.page(), Optional.empty());
        }
        String component = it.path().split("/", -1)[1];
        return it.process().map(process -> at.component(process, component)).orElseGet(at::home);
    }

    public static String tag(State state) {
        return switch (state) {
            case OPEN -> "tag tag-warn";
            case DONE -> "tag tag-now";
            case CLOSED -> "tag tag-ok";
        };
    }

    public static String icon(State state) {
        return switch (state) {
            case OPEN -> "warn";
            case DONE -> "half";
            case CLOSED -> "ok";
        };
    }

    public static String word(State state) {
        return switch (state) {
            case OPEN -> "Por responder";
            case DONE -> "Hecha, dice la institución";
            case CLOSED -> "Cerrada";
        };
    }
}
