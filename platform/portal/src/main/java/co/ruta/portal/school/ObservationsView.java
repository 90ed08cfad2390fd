package co.ruta.portal.school;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.ObservationView.State;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The secretaría's remarks on each document, each with its place in it. */
public record ObservationsView(
        SchoolPlace at, List<Desk> desks, Dates dates, List<Trouble> errors, Optional<String> notice) implements View {
    /**
     * One document with its remarks.
     *
     * @param word names the document in forms: {@code autoevaluacion}, {@code plan}
     * @param title Spanish, e.g. "Autoevaluación 2026"
     * @param step where its ways out are taken
     * @param deliver where it is delivered again
     */
    public record Desk(
            String word,
            String title,
            DocumentRef document,
            List<ObservationView> observations,
            Moves moves,
            String step,
            String deliver) {
        public Desk {
            observations = List.copyOf(observations);
        }

        /** The versions that were remarked on, newest first. */
        public List<Integer> versions() {
            return observations.stream()
                    .filter(ObservationView::published)
                    .map(ObservationView::submission)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }

        public long open() {
            return observations.stream().filter(it -> it.state() == State.OPEN).count();
        }

        /** Unique in the page though each document counts its own. */
        public String id(ObservationView it) {
            return (word.equals("plan") ? "p-" : "o-") + it.number();
        }
    }

    @Override
    public String template() {
        return "school/observations.jte";
    }

    /** The observations to a version as one document. */
    public String file(Desk desk, int version, String as) {
        return at.page("observaciones/" + desk.document().document() + "/" + version + "/formato." + as);
    }

    public boolean none() {
        return desks.stream().allMatch(it -> it.observations().isEmpty());
    }

    public String place(Desk desk, ObservationView it) {
        if (desk.word().equals("plan")) {
            return at.planNode(it.path());
        }
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
