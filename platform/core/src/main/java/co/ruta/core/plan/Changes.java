package co.ruta.core.plan;

import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.plan.PlanDifference.Change;
import co.ruta.core.plan.PlanDifference.Kind;
import co.ruta.core.plan.PlanDifference.Weight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects changes under the name of the node they are about. */
final class Changes {
    private final PlanNumbers before;
    private final PlanNumbers after;
    private final List<Change> found = new ArrayList<>();

    Changes(PlanNumbers before, PlanNumbers after) {
        this.before = before;
        this.after = after;
    }

    /** Weightiest first; among equals in the order of the plan. */
    List<Change> byWeight() {
        return found.stream().sorted(Comparator.comparing(Change::weight)).toList();
    }

    /** Changes of a node of the tree, as it is called now, or was when it is gone. */
    Named of(String node) {
        return of(node, after.title(node).or(() -> before.title(node)).orElse(node));
    }

    /** Of one answer, under what its node is called; under the other name where the plan does not know the node. */
    Named of(String path, String node, String otherwise) {
        return of(path, after.title(node).or(() -> before.title(node)).orElse(otherwise));
    }

    Named of(String path, String title) {
        return new Named(path, title);
    }

    /** "25", "1.250", "12,5": as people write numbers here. */
    static String number(BigDecimal number) {
        return String.format(
                Locale.forLanguageTag("es-CO"),
                "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f",
                number);
    }

    /** Where changes of one node are written down. */
    final class Named {
        private final String path;
        private final String title;

        private Named(String path, String title) {
            this.path = path;
            this.title = title;
        }

        void add(Kind kind, Weight weight, String sentence, Optional<String> was, Optional<String> is) {
            found.add(new Change(path, title, kind, weight, sentence, was, is));
        }

        void added(Kind kind, Weight weight, String sentence, String is) {
            add(kind, weight, sentence, Optional.empty(), Optional.of(is).filter(it -> !it.isBlank()));
        }

        void dropped(Kind kind, Weight weight, String sentence, String was) {
            add(kind, weight, sentence, Optional.of(was).filter(it -> !it.isBlank()), Optional.empty());
        }

        /** "Cambió el responsable de «A» a «B»" for short texts, "Cambió la redacción" with both for long ones. */
        void text(Kind kind, Weight weight, String what, String was, String is) {
            if (was.equals(is)) {
                return;
            }
            boolean shortOnes = was.length() <= 60 && is.length() <= 60;
            String sentence;
            if (was.isBlank()) {
                sentence = "Se escribió " + what + (shortOnes ? ": «" + is + "»" : "");
            } else if (is.isBlank()) {
                sentence = "Se borró " + what + (shortOnes ? ", que era «" + was + "»" : "");
            } else {
                sentence = "Cambió " + what + (shortOnes ? " de «" + was + "» a «" + is + "»" : "");
            }
            add(
                    kind,
                    weight,
                    sentence,
                    Optional.of(was).filter(it -> !it.isBlank()),
                    Optional.of(is).filter(it -> !it.isBlank()));
        }

        /** @param what with its article: "el inicio de la acción" */
        void date(Kind kind, Weight weight, String what, Optional<LocalDate> was, Optional<LocalDate> is) {
            if (was.equals(is)) {
                return;
            }
            Optional<String> from = was.map(SpanishDates::day);
            Optional<String> to = is.map(SpanishDates::day);
            String sentence = upper(what)
                    + (from.isEmpty()
                            ? " quedó en el " + to.orElse("")
                            : to.isEmpty()
                                    ? " se quitó; era el " + from.get()
                                    : " se movió del " + from.get() + " al " + to.get());
            add(kind, weight, sentence, from, to);
        }

        private static String upper(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }
}
