package co.ruta.core.followup;

import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.document.DraftRow;
import co.ruta.core.followup.FollowUps.FollowLine;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A draft, line by line, in words: what a submission freezes so that it can be read alone and compared. */
final class Lines {
    private final FollowedPlan plan;
    private final FollowDraft draft;

    Lines(FollowedPlan plan, FollowDraft draft) {
        this.plan = plan;
        this.draft = draft;
    }

    /** In the order people read: set-up, cuts by date, evaluation, communication. */
    List<FollowLine> all() {
        List<String> cuts = draft.cuts();
        List<FollowLine> lines = new ArrayList<>();
        draft.rows().stream()
                .sorted(Comparator.comparingInt((DraftRow it) -> group(it.path(), cuts))
                        .thenComparing(DraftRow::path))
                .forEach(row -> line(row).ifPresent(lines::add));
        return lines;
    }

    private static int group(String path, List<String> cuts) {
        String[] parts = path.split("/");
        return switch (parts[0]) {
            case "setup" -> -1;
            case "cuts" -> cuts.indexOf(parts[1]);
            case "evaluation" -> cuts.size();
            default -> cuts.size() + 1;
        };
    }

    private Optional<FollowLine> line(DraftRow row) {
        return FollowPlace.of(row.path())
                .map(place -> new FollowLine(
                        row.path(),
                        section(place),
                        place.field().label()
                                + plan.ofNode(place).map(it -> " " + it).orElse(""),
                        words(place.field(), row.value().orElseThrow().parsed())));
    }

    /** "Avance de la acción «Visitar…»", for whoever has to find it. */
    String title(String path) {
        return FollowPlace.of(path)
                .map(place -> place.field().label()
                        + plan.ofNode(place).map(it -> " " + it).orElse(""))
                .orElse(path);
    }

    private String section(FollowPlace place) {
        return switch (place.field().path().split("/")[0]) {
            case "setup" -> "Montaje";
            case "cuts" ->
                draft.date(FollowField.CUT_DATE.path(place.ids().get(0)))
                        .map(it -> "Corte del " + SpanishDates.day(it))
                        .orElse("Corte sin fecha");
            case "evaluation" -> "Evaluación";
            default -> "Comunicación";
        };
    }

    private static String words(FollowField field, JsonValue value) {
        if (value instanceof JsonNumber number) {
            String text = GoalJudgement.words(number.bigDecimalValue());
            return field.value() == FollowField.Value.PERCENT ? text + " %" : text;
        }
        if (value instanceof JsonObject item) {
            return item.getString("name", item.getString("text", item.getString("url", "")));
        }
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return switch (field.value()) {
            case DATE, CUT_DATE, PAST_DATE -> SpanishDates.day(LocalDate.parse(text));
            case FREQUENCY -> Coded.Frequency.valueOf(text).label();
            case STATE -> Coded.State.valueOf(text).label();
            case CAUSE -> Coded.Cause.valueOf(text).label();
            case MEASURE_KIND -> Coded.MeasureKind.valueOf(text).label();
            case GOAL_RESULT -> Coded.Result.valueOf(text).label();
            case DECISION -> Coded.Decision.valueOf(text).label();
            default -> text;
        };
    }
}
