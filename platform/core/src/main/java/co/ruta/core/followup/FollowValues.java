package co.ruta.core.followup;

import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.document.DraftValue;
import co.ruta.core.evidence.EvidenceRules;
import co.ruta.core.problem.Problem;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which values each field of a follow-up takes; every refusal says what came, what is taken and how to mend it. */
final class FollowValues {
    private static final int SHORT = 250;
    private static final int LONG = 4000;
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(12);
    private static final int FINEST = 6;

    private final int year;
    private final LocalDate today;
    private final EvidenceRules evidence;

    /**
     * @param year the year that is followed
     * @param today in the territory's zone
     */
    FollowValues(int year, LocalDate today, EvidenceRules evidence) {
        this.year = year;
        this.today = today;
        this.evidence = evidence;
    }

    Optional<Problem> check(String path, FollowField field, DraftValue draftValue) {
        JsonValue value = draftValue.parsed();
        return switch (field.value()) {
            case SHORT_TEXT -> text(path, field, value, SHORT);
            case LONG_TEXT -> text(path, field, value, LONG);
            case DATE -> date(path, field, value, false);
            case CUT_DATE, PAST_DATE -> date(path, field, value, true);
            case PERCENT ->
                value instanceof JsonNumber number
                                && number.bigDecimalValue().stripTrailingZeros().scale() <= 0
                                && number.bigDecimalValue().signum() >= 0
                                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(100)) <= 0
                        ? Optional.empty()
                        : wrong(
                                path,
                                "PROGRESS_OUT_OF_RANGE",
                                "El avance es un número entero entre 0 y 100; llegó " + shortened(value) + ".");
            case NUMBER ->
                value instanceof JsonNumber number
                                && number.bigDecimalValue().abs().compareTo(GREATEST) <= 0
                                && number.bigDecimalValue().stripTrailingZeros().scale() <= FINEST
                        ? Optional.empty()
                        : wrong(
                                path,
                                "NUMBER_NOT_VALID",
                                field.label() + ": escriba un número, por ejemplo 46 o 46,5; llegó " + shortened(value)
                                        + ".");
            case FREQUENCY -> oneOf(path, field, value, Coded.Frequency.class);
            case STATE -> oneOf(path, field, value, Coded.State.class);
            case CAUSE -> oneOf(path, field, value, Coded.Cause.class);
            case MEASURE_KIND -> oneOf(path, field, value, Coded.MeasureKind.class);
            case GOAL_RESULT -> oneOf(path, field, value, Coded.Result.class);
            case DECISION -> oneOf(path, field, value, Coded.Decision.class);
            case EVIDENCE -> evidence.check(path, value);
        };
    }

    private static Optional<Problem> text(String path, FollowField field, JsonValue value, int longest) {
        if (!(value instanceof JsonString text)) {
            return wrong(path, "VALUE_NOT_VALID", field.label() + ": se espera un texto.");
        }
        int length = text.getString().codePointCount(0, text.getString().length());
        return length <= longest
                ? Optional.empty()
                : wrong(
                        path,
                        "TEXT_TOO_LONG",
                        field.label() + ": el texto tiene " + length + " caracteres y admite hasta " + longest + ".");
    }

    private Optional<Problem> date(String path, FollowField field, JsonValue value, boolean past) {
        Optional<LocalDate> read = value instanceof JsonString text ? parse(text.getString()) : Optional.empty();
        if (read.isEmpty()) {
            return wrong(
                    path,
                    "DATE_NOT_VALID",
                    field.label() + ": escriba una fecha del calendario con año, mes y día, por ejemplo " + today
                            + ".");
        }
        LocalDate date = read.get();
        if (past && date.isAfter(today)) {
            boolean cut = field.value() == FollowField.Value.CUT_DATE;
            return wrong(
                    path,
                    cut ? "CUT_IN_THE_FUTURE" : "DATE_IN_THE_FUTURE",
                    field.label() + ": llegó " + SpanishDates.day(date) + ", que todavía no ocurre. "
                            + (cut
                                    ? "Un corte cuenta lo que ya pasó: use una fecha hasta hoy, "
                                    : "Use una fecha hasta hoy, ")
                            + SpanishDates.day(today) + ".");
        }
        return Math.abs(date.getYear() - year) <= 1
                ? Optional.empty()
                : wrong(
                        path,
                        "YEAR_NOT_POSSIBLE",
                        field.label() + ": el año " + date.getYear() + " no es posible en el seguimiento de " + year
                                + ". Escriba una fecha entre " + (year - 1) + " y " + (year + 1) + ".");
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<Problem> oneOf(
            String path, FollowField field, JsonValue value, Class<E> type) {
        boolean known = value instanceof JsonString text
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(it -> it.name().equals(text.getString()));
        return known
                ? Optional.empty()
                : wrong(
                        path,
                        "VALUE_NOT_VALID",
                        field.label() + ": elija una de las opciones ("
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "); llegó " + shortened(value) + ".");
    }

    private static Optional<Problem> wrong(String path, String code, String message) {
        return Optional.of(Problem.at(path, code, message));
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
