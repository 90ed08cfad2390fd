package co.ruta.core.plan;

import co.ruta.core.document.DraftValue;
import co.ruta.core.evidence.EvidenceRules;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which values each field of a plan takes; every refusal says what came, what is taken and where. */
final class PlanValues {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int SHORT = 250;
    private static final int LONG = 4000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int LAST_PLACE = 1_000_000;
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(12);
    private static final BigDecimal DEAREST = BigDecimal.TEN.pow(13);
    private static final int FINEST = 6;

    /** A slip of the finger: "20226-01-01", "0-11-26". */
    private static final Pattern LONG_YEAR = Pattern.compile("([+-]?\\d{1,3}|[+-]?\\d{5,9})-\\d{1,2}-\\d{1,2}");

    private final PlanSubject subject;
    private final EvidenceRules evidence;

    PlanValues(PlanSubject subject, EvidenceRules evidence) {
        this.subject = subject;
        this.evidence = evidence;
    }

    Optional<Problem> check(String path, PlanPlace place, DraftValue draftValue, PlanPermission.Links links) {
        JsonValue value = draftValue.parsed();
        String label = place.field().label();
        if (place.field().yearly() && !possible(Integer.parseInt(place.item()))) {
            return impossibleYear(path, label, place.item());
        }
        return switch (place.field().value()) {
            case SHORT_TEXT -> text(path, label, value, SHORT);
            case LONG_TEXT -> text(path, label, value, LONG);
            case COMPONENT -> component(path, value);
            case AREA -> area(path, value);
            case ORIGIN -> origin(path, value);
            case LEVEL -> level(path, place, value, links);
            case JUDGEMENT -> judgement(path, place, value);
            case FLAG ->
                value == JsonValue.TRUE || value == JsonValue.FALSE
                        ? Optional.empty()
                        : wrong(path, "VALUE_NOT_VALID", label + ": se espera sí o no (true o false).");
            case ORDER ->
                whole(value, LAST_PLACE).isPresent()
                        ? Optional.empty()
                        : wrong(path, "ORDER_NOT_VALID", "El orden es un número entero entre 0 y " + LAST_PLACE + ".");
            case LINK_TO_OPPORTUNITY -> link(path, place, value, links);
            case PARENT -> parent(path, place, value, links);
            case NUMBER -> number(path, label, value);
            case DATE -> date(path, label, value);
            case WEIGHT ->
                whole(value, 100).isPresent()
                        ? Optional.empty()
                        : wrong(
                                path,
                                "WEIGHT_OUT_OF_RANGE",
                                "El peso de una acción es un número entero entre 0 y 100; llegó " + shortened(value)
                                        + ".");
            case COUNT ->
                whole(value, MOST_PEOPLE).isPresent()
                        ? Optional.empty()
                        : wrong(
                                path,
                                "COUNT_NOT_VALID",
                                label + ": escriba un número entero entre 0 y " + MOST_PEOPLE + ".");
            case MONEY -> money(path, value);
            case EVIDENCE -> evidence.check(path, value);
        };
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
                        label + ": el texto tiene " + length + " caracteres y admite hasta " + longest + ".");
    }

    private Optional<Problem> component(String path, JsonValue value) {
        return oneOf(value, it -> subject.component(it).isPresent())
                ? Optional.empty()
                : wrong(
                        path,
                        "UNKNOWN_COMPONENT",
                        "El componente " + shortened(value) + " no está en "
                                + subject.catalogue().title() + ".");
    }

    private Optional<Problem> area(String path, JsonValue value) {
        return oneOf(value, it -> subject.area(it).isPresent())
                ? Optional.empty()
                : wrong(
                        path,
                        "UNKNOWN_AREA",
                        "El área " + shortened(value) + " no está en "
                                + subject.catalogue().title() + ".");
    }

    private static Optional<Problem> origin(String path, JsonValue value) {
        return oneOf(value, it -> Arrays.stream(Origin.values())
                        .anyMatch(origin -> origin.name().equals(it)))
                ? Optional.empty()
                : wrong(
                        path,
                        "ORIGIN_NOT_VALID",
                        "El origen de una oportunidad es la autoevaluación, una prueba externa o interna, el índice de"
                                + " inclusión, la evaluación de docentes y directivos o una meta no cumplida"
                                + " (SELF_ASSESSMENT, EXTERNAL_TEST, INTERNAL_TEST, INCLUSION_INDEX, STAFF_EVALUATION o"
                                + " UNMET_GOAL).");
    }

    private Optional<Problem> level(String path, PlanPlace place, JsonValue value, PlanPermission.Links links) {
        String origin = links.after().text(PlanField.OPPORTUNITY_SOURCE.path(place.node()));
        if (!origin.equals(Origin.SELF_ASSESSMENT.name())) {
            return wrong(
                    path,
                    "LEVEL_NOT_COPIED",
                    "El nivel lo traen las oportunidades de la autoevaluación; esta tiene otro origen.");
        }
        if (whole(value, 1000).filter(subject.catalogue()::hasLevel).isPresent()) {
            return Optional.empty();
        }
        String taken = subject.catalogue().levels().stream()
                .map(Level::value)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return wrong(
                path, "LEVEL_OUT_OF_SCALE", "El nivel debe ser uno de " + taken + "; llegó " + shortened(value) + ".");
    }

    private Optional<Problem> judgement(String path, PlanPlace place, JsonValue value) {
        Optional<Criterion> found = subject.priorities().criterion(place.item());
        if (found.isEmpty()) {
            return wrong(
                    path,
                    "UNKNOWN_CRITERION",
                    "Aquí las oportunidades no se priorizan por «" + place.item() + "», sino por "
                            + subject.priorities().named() + ".");
        }
        Criterion criterion = found.get();
        return whole(value, criterion.to()).filter(criterion::takes).isPresent()
                ? Optional.empty()
                : wrong(
                        path,
                        "PRIORITY_OUT_OF_SCALE",
                        criterion.title() + ": se valora de " + criterion.from() + " a " + criterion.to() + " ("
                                + criterion.help() + "); llegó " + shortened(value) + ".");
    }

    private static Optional<Problem> link(String path, PlanPlace place, JsonValue value, PlanPermission.Links links) {
        if (value != JsonValue.TRUE) {
            return wrong(
                    path,
                    "VALUE_NOT_VALID",
                    "Que un objetivo atiende una oportunidad se dice con true; para quitarlo, envíe el borrado.");
        }
        return links.after().exists("opportunities", place.item())
                ? Optional.empty()
                : wrong(path, "PARENT_UNKNOWN", "La oportunidad que el objetivo atiende no está en el plan.");
    }

    private static Optional<Problem> parent(String path, PlanPlace place, JsonValue value, PlanPermission.Links links) {
        String group = place.field().parents().orElseThrow();
        boolean there = value instanceof JsonString id && links.after().exists(group, id.getString());
        return there
                ? Optional.empty()
                : wrong(
                        path,
                        "PARENT_UNKNOWN",
                        switch (group) {
                                    case "objectives" -> "El objetivo de esta meta no está en el plan.";
                                    case "goals" -> "La meta de la que esto depende no está en el plan.";
                                    default -> "La acción que usa este recurso no está en el plan.";
                                }
                                + " Quizá alguien lo quitó: actualice la página.");
    }

    private static Optional<Problem> number(String path, String label, JsonValue value) {
        boolean good = value instanceof JsonNumber number
                && number.bigDecimalValue().signum() >= 0
                && number.bigDecimalValue().compareTo(GREATEST) <= 0
                && number.bigDecimalValue().stripTrailingZeros().scale() <= FINEST;
        return good
                ? Optional.empty()
                : wrong(
                        path,
                        "NUMBER_NOT_VALID",
                        label + ": escriba un número desde 0, con seis decimales a lo más; llegó " + shortened(value)
                                + ".");
    }

    private static Optional<Problem> money(String path, JsonValue value) {
        boolean good = value instanceof JsonNumber number
                && whole(number)
                && number.bigDecimalValue().signum() >= 0
                && number.bigDecimalValue().compareTo(DEAREST) <= 0;
        return good
                ? Optional.empty()
                : wrong(
                        path,
                        "COST_NOT_VALID",
                        "El costo se escribe en pesos, sin centavos y sin signo; llegó " + shortened(value) + ".");
    }

    private static Optional<Problem> date(String path, String label, JsonValue value) {
        if (!(value instanceof JsonString text)) {
            return notADate(path, label);
        }
        if (text.getString().isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text.getString());
            return possible(date.getYear())
                    ? Optional.empty()
                    : impossibleYear(path, label, String.valueOf(date.getYear()));
        } catch (DateTimeParseException none) {
            Matcher years = LONG_YEAR.matcher(text.getString());
            return years.matches() ? impossibleYear(path, label, years.group(1)) : notADate(path, label);
        }
    }

    private static Optional<Problem> notADate(String path, String label) {
        return wrong(
                path,
                "DATE_NOT_VALID",
                label + ": escriba una fecha del calendario con año, mes y día, por ejemplo 2027-11-26.");
    }

    private static Optional<Problem> impossibleYear(String path, String label, String year) {
        return wrong(
                path,
                "YEAR_NOT_POSSIBLE",
                label + ": el año " + year + " no es posible. Escriba uno entre " + FIRST_YEAR + " y " + LAST_YEAR
                        + ".");
    }

    static boolean possible(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    private static boolean oneOf(JsonValue value, Predicate<String> good) {
        return value instanceof JsonString text && (text.getString().isEmpty() || good.test(text.getString()));
    }

    /** A whole number from 0 to the greatest taken; compared before it is narrowed, so that nothing wraps around. */
    private static Optional<Integer> whole(JsonValue value, int greatest) {
        return value instanceof JsonNumber number
                        && whole(number)
                        && number.bigDecimalValue().signum() >= 0
                        && number.bigDecimalValue().compareTo(BigDecimal.valueOf(greatest)) <= 0
                ? Optional.of(number.bigDecimalValue().intValue())
                : Optional.empty();
    }

    /** 45000000, also written 4.5E7. */
    private static boolean whole(JsonNumber number) {
        return number.bigDecimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static Optional<Problem> wrong(String path, String code, String message) {
        return Optional.of(Problem.at(path, code, message));
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
