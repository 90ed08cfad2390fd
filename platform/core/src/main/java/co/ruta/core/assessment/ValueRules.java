package co.ruta.core.assessment;

import co.ruta.core.assessment.Subject.Spot;
import co.ruta.core.document.DraftValue;
import co.ruta.core.evidence.EvidenceRules;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.catalogue.Level;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which values each field takes; every refusal says what came, what is taken and where. */
final class ValueRules {
    static final int SHORT = 200;
    static final int LONG = 4000;
    private static final int MOST_PEOPLE = 100_000;
    private static final Set<String> KINDS = Set.of("STRENGTH", "WEAKNESS", "OPPORTUNITY");

    private final Subject subject;
    private final EvidenceRules evidence;

    /** @param fileExists whether the school has a file of that SHA-256 */
    ValueRules(Subject subject, Predicate<String> fileExists) {
        this.subject = subject;
        this.evidence = new EvidenceRules(fileExists);
    }

    Optional<Problem> check(String path, Place place, DraftValue draftValue) {
        JsonValue value = draftValue.parsed();
        return switch (place.field().value()) {
            case LEVEL -> level(path, place, value);
            case SHORT_TEXT -> text(path, place.field().label(), value, SHORT);
            case LONG_TEXT -> text(path, place.field().label(), value, LONG);
            case EVIDENCE -> evidence.check(path, value);
            case FILE -> evidence.checkFile(path, value);
            case KIND ->
                oneOf(
                        path,
                        value,
                        KINDS::contains,
                        "CHOICE_NOT_VALID",
                        "La decisión debe ser fortaleza, debilidad u oportunidad (STRENGTH, WEAKNESS u OPPORTUNITY).");
            case AREA ->
                oneOf(
                        path,
                        value,
                        it -> subject.catalogue().area(it).isPresent(),
                        "UNKNOWN_AREA",
                        "El área indicada no está en el catálogo de esta autoevaluación.");
            case DATE ->
                oneOf(
                        path,
                        value,
                        ValueRules::isDate,
                        "DATE_NOT_VALID",
                        place.field().label() + ": escriba una fecha con año, mes y día, por ejemplo 2026-11-28.");
            case LINK -> oneOf(path, value, EvidenceRules::isLink, "LINK_NOT_VALID", EvidenceRules.LINK_MESSAGE);
            case COUNT -> count(path, place, value);
            case FLAG ->
                value == JsonValue.TRUE || value == JsonValue.FALSE
                        ? Optional.empty()
                        : wrong(path, "VALUE_NOT_VALID", place.field().label() + ": se espera sí o no (true o false).");
        };
    }

    private Optional<Problem> level(String path, Place place, JsonValue value) {
        if (whole(value, 1000).filter(subject.catalogue()::hasLevel).isPresent()) {
            return Optional.empty();
        }
        String title = subject.component(place.subject()).map(Spot::title).orElse(place.subject());
        String taken = subject.catalogue().levels().stream()
                .map(Level::value)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return wrong(
                path,
                "LEVEL_OUT_OF_SCALE",
                "El nivel de " + title + " debe ser uno de " + taken + "; llegó " + shortened(value) + ".");
    }

    private static Optional<Problem> text(String path, String label, JsonValue value, int longest) {
        if (!(value instanceof JsonString text)) {
            return wrong(path, "VALUE_NOT_VALID", label + ": se espera un texto.");
        }
        int length = text.getString().codePointCount(0, text.getString().length());
        return length <= longest
                ? Optional.empty()
                : wrong(
                        path,
                        "TEXT_TOO_LONG",
                        label + ": el texto tiene " + length + " caracteres y admite hasta " + longest
                                + ". Acórtelo o adjúntelo como archivo.");
    }

    private static Optional<Problem> oneOf(
            String path, JsonValue value, Predicate<String> good, String code, String message) {
        return value instanceof JsonString text && (text.getString().isEmpty() || good.test(text.getString()))
                ? Optional.empty()
                : wrong(path, code, message);
    }

    private static Optional<Problem> count(String path, Place place, JsonValue value) {
        return whole(value, MOST_PEOPLE).isPresent()
                ? Optional.empty()
                : wrong(
                        path,
                        "COUNT_NOT_VALID",
                        place.field().label() + ": escriba un número entero entre 0 y " + MOST_PEOPLE + ".");
    }

    /** A whole number from 0 to the greatest taken; compared before it is narrowed, so that nothing wraps around. */
    private static Optional<Integer> whole(JsonValue value, int greatest) {
        return value instanceof JsonNumber number
                        && number.isIntegral()
                        && number.bigDecimalValue().signum() >= 0
                        && number.bigDecimalValue().compareTo(BigDecimal.valueOf(greatest)) <= 0
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    static boolean isDate(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1900 && date.getYear() <= 2200;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static Optional<Problem> wrong(String path, String code, String message) {
        return Optional.of(Problem.at(path, code, message));
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
