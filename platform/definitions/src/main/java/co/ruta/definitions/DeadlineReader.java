package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.DeadlineDefinition.LastBusinessDayOf;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import co.ruta.sdk.definition.DeadlineDefinition.Recurrent;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Reads one deadline. A date is one of {@code undefined}, {@code {on: 2026-11-27}}, {@code {last-business-day-of:
 * NOVEMBER}}, {@code {after: event, days: 1, count: CALENDAR}}, {@code {every: NOVEMBER, day: 28}} and {@code
 * {deferred: circular de noviembre}}.
 */
final class DeadlineReader {
    private DeadlineReader() {}

    static DeadlineDefinition read(Fields fields, References references) {
        String id = fields.text("id", Shapes.ID, Shapes.ID_EXAMPLE);
        references.define(Kinds.DEADLINE, new Located(id, fields.place("id")), fields.problems());
        String title = fields.text("title");
        Hardness hardness = fields.choice("hardness", Hardness.class);
        Optional<DateRule> opens = rule(fields, "opens");
        Optional<DateRule> closes = rule(fields, "closes");
        Optional<SourceRef> basis = Sources.optional(fields, "basis");
        SourceRef source = Sources.read(fields, "source");
        fields.end();
        if (opens.isEmpty() && closes.isEmpty()) {
            fields.problems()
                    .add(
                            Code.MISSING_KEY,
                            fields.place(),
                            "El plazo no dice cuándo abre ni cuándo cierra.",
                            "Agregue «opens», «closes» o ambos; si la fuente no lo dice, escriba undefined.");
        }
        return new DeadlineDefinition(id, title, hardness, opens, closes, basis, source);
    }

    private static Optional<DateRule> rule(Fields fields, String key) {
        if (!fields.has(key) || fields.isScalar(key)) {
            return fields.optionalParsed(
                    key,
                    text -> text.equals("undefined") ? Optional.<DateRule>of(new Undefined()) : Optional.empty(),
                    "undefined, o {on: 2026-11-27}");
        }
        return fields.child(key, true).map(DeadlineReader::rule);
    }

    private static DateRule rule(Fields fields) {
        DateRule rule = forms(fields);
        fields.end();
        return rule;
    }

    private static DateRule forms(Fields fields) {
        if (fields.has("on")) {
            return new On(fields.parsed("on", Shapes::date, LocalDate.EPOCH, Shapes.DATE_EXAMPLE));
        }
        if (fields.has("last-business-day-of")) {
            return new LastBusinessDayOf(fields.choice("last-business-day-of", Month.class));
        }
        if (fields.has("after")) {
            return new After(
                    fields.text("after", Shapes.ID, "first-institutional-week"),
                    fields.number("days", 0, 366),
                    fields.choice("count", DayKind.class));
        }
        if (fields.has("every")) {
            return recurrent(fields);
        }
        return new Deferred(fields.text("deferred"));
    }

    private static Recurrent recurrent(Fields fields) {
        Month month = fields.choice("every", Month.class);
        int day = fields.number("day", 1, 31);
        if (day > month.minLength()) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("day"),
                            "El mes " + month + " no tiene día " + day + " todos los años.",
                            "Use un día hasta el " + month.minLength() + ".");
        }
        return new Recurrent(month, day);
    }
}
