package co.ruta.core.review;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormContents;
import co.ruta.core.review.ObservationView.State;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Observations with their answers, as forms show them. */
public final class ObservationContents {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private ObservationContents() {}

    /** The words for how an observation stands. */
    public static void options(FormContents contents) {
        List<Option> states = Stream.of(State.values())
                .map(it -> new Option(it.name(), words(it)))
                .toList();
        contents.options(DocumentField.OBSERVATION_STATE, states);
    }

    private static String words(State state) {
        return switch (state) {
            case OPEN -> "Por atender";
            case DONE -> "Atendida, dice la institución";
            case CLOSED -> "Cerrada";
        };
    }

    static void tell(FormContents contents, ObservationView it, ZoneId zone) {
        String node = "observations/" + it.id();
        contents.node(DocumentNode.OBSERVATION, node);
        contents.value(node + "/number", DraftValue.number(it.number()));
        contents.text(node + "/place", it.place());
        contents.text(node + "/text", it.body());
        contents.text(node + "/author", it.byline());
        contents.text(node + "/date", it.at().atZone(zone).toLocalDate().toString());
        contents.text(node + "/state", it.state().name());
        contents.text(
                node + "/answers",
                it.replies().stream().map(reply -> said(reply, zone)).collect(Collectors.joining("\n\n")));
    }

    private static String said(ObservationView.Reply it, ZoneId zone) {
        return it.byline() + ", " + MOMENT.format(it.at().atZone(zone)) + ":\n" + it.body();
    }
}
