package co.ruta.core.deadline;

import co.ruta.core.deadline.WindowRules.Found;
import co.ruta.core.deadline.WindowView.DateState;
import co.ruta.core.deadline.WindowView.GrantedExtension;
import co.ruta.core.deadline.WindowView.Phase;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import java.time.LocalDate;
import java.util.Optional;

/** Says a window in Spanish: what, until when, how long, and what is still possible afterwards. */
final class WindowSentence {
    private WindowSentence() {}

    static String of(
            LocalDate today,
            DeadlineDefinition deadline,
            Found opens,
            Found closes,
            Phase phase,
            Optional<GrantedExtension> extension,
            BusinessDays business) {
        String end = end(today, closes, business, extension);
        return switch (phase) {
            case NOT_OPEN_YET -> "Abre el " + dated(today, opens, business) + ". " + end;
            case CLOSED ->
                end
                        + (deadline.hardness() == Hardness.HARD
                                ? " Para entregar se necesita una prórroga; lo escrito se conserva."
                                : " Todavía se recibe; quedará con su fecha real.");
            case OPEN -> end;
            case NO_DATE -> opens.state() == DateState.OPEN_ENDED ? end : "Apertura " + undated(opens) + ". " + end;
        };
    }

    static String words(LocalDate today, Found found, Optional<Integer> distance) {
        return found.date()
                .map(day -> SpanishDates.day(day) + ", " + SpanishDates.distance(today, day, distance.orElse(0)))
                .orElseGet(() -> found.state() == DateState.OPEN_ENDED ? "sin fecha límite" : undated(found));
    }

    private static String end(
            LocalDate today, Found closes, BusinessDays business, Optional<GrantedExtension> extension) {
        if (closes.state() == DateState.OPEN_ENDED) {
            return "Sin fecha de cierre.";
        }
        return closes.date()
                .map(day -> (day.isBefore(today) ? "Cerró el " : day.equals(today) ? "Cierra hoy, " : "Cierra el ")
                        + (day.equals(today) ? SpanishDates.day(day) : dated(today, closes, business))
                        + extension
                                .map(it -> ", por prórroga (" + it.act() + ")")
                                .orElse("")
                        + ".")
                .orElseGet(() -> "Cierre " + undated(closes) + ".");
    }

    private static String dated(LocalDate today, Found found, BusinessDays business) {
        return words(today, found, found.date().map(it -> business.between(today, it)));
    }

    private static String undated(Found found) {
        return "por definir" + found.why().map(it -> ": " + it).orElse("");
    }
}
