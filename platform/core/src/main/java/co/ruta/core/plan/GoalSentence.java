package co.ruta.core.plan;

import co.ruta.core.plan.Tokens.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a goal's sentence back as quantity, unit and due date: "Bajar de 52 % a 25 % los estudiantes en nivel inicial, a más
 * tardar el 26 de noviembre de 2027". What the sentence does not say stays empty; nothing is guessed from the subject.
 */
final class GoalSentence {
    private static final String PERCENT = "%";
    private static final Set<String> NO_UNIT = Set.of(
            "de", "del", "a", "al", "en", "por", "para", "y", "o", "que", "con", "se", "durante", "hasta", "antes",
            "entre", "sobre", "desde", "como", "e", "u", "segun", "sin", "tras");
    private static final Set<String> ARTICLES = Set.of("los", "las", "el", "la", "mas", "menos", "nuevos", "nuevas");
    private static final Set<String> NAMES_A_NUMBER = Set.of(
            "saber",
            "grado",
            "grados",
            "ley",
            "decreto",
            "acta",
            "articulo",
            "guia",
            "numero",
            "no",
            "n",
            "circular",
            "resolucion",
            "sede",
            "ciclo",
            "clei",
            "capitulo",
            "version",
            "periodo",
            "bimestre",
            "curso",
            "salon");
    private static final Map<String, BigDecimal> PARTS = Map.of(
            "tercio", percentOf(1, 3),
            "tercera", percentOf(1, 3),
            "cuarto", percentOf(1, 4),
            "cuarta", percentOf(1, 4),
            "quinta", percentOf(1, 5),
            "decima", percentOf(1, 10));

    private final Tokens tokens;
    private final DueDate due;

    private GoalSentence(Tokens tokens) {
        this.tokens = tokens;
        this.due = DueDate.in(tokens);
    }

    static GoalReading read(String sentence) {
        GoalSentence it = new GoalSentence(Tokens.of(sentence));
        Measure measure = it.measure();
        return new GoalReading(measure.quantity(), measure.baseline(), measure.unit(), it.due.day());
    }

    private Measure measure() {
        return fromTo().or(this::ofEach)
                .or(this::parts)
                .or(() -> first(true, false))
                .or(this::whole)
                .or(() -> first(false, false))
                .or(this::none)
                .or(() -> first(false, true))
                .orElse(Measure.NOTHING);
    }

    /** "de 52 % a 25 %", "del 11 % al 6 %", "de 42 a 46 puntos", "pasar de 12 estudiantes a 4". */
    private Optional<Measure> fromTo() {
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.at(at).is("de", "del", "desde") || !counts(at + 1, false)) {
                continue;
            }
            int to = at + 2;
            while (to < tokens.size() && to <= at + 8 && !tokens.at(to).is("a", "al", "hasta")) {
                if (tokens.at(to).is(",", ";", ".") || (tokens.at(to).number().isPresent() && !due.used(to))) {
                    to = tokens.size();
                }
                to++;
            }
            int goal = tokens.at(to + 1).is("el", "los", "las", "un") && !counts(to + 1, false) ? to + 2 : to + 1;
            if (to < tokens.size() && counts(goal, false)) {
                Optional<String> unit = fromUnit(goal, at + 1);
                return Optional.of(
                        new Measure(tokens.at(goal).number(), tokens.at(at + 1).number(), unit));
            }
        }
        return Optional.empty();
    }

    private Optional<String> fromUnit(int goal, int from) {
        return unit(goal).or(() -> unit(from));
    }

    /** "ocho de cada diez", "nueve de diez": a share, said as a percentage. */
    private Optional<Measure> ofEach() {
        for (int at = 0; at < tokens.size(); at++) {
            int other = tokens.at(at + 2).is("cada") ? at + 3 : at + 2;
            if (counts(at, false) && tokens.at(at + 1).is("de") && counts(other, false)) {
                BigDecimal part = tokens.at(at).number().orElseThrow();
                BigDecimal whole = tokens.at(other).number().orElseThrow();
                if (whole.signum() > 0 && part.compareTo(whole) <= 0) {
                    return Optional.of(Measure.percent(
                            part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP)));
                }
            }
        }
        return Optional.empty();
    }

    /** "la mitad", "una cuarta parte", "tres cuartas partes", "dos tercios". */
    private Optional<Measure> parts() {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            String word = token.word().endsWith("s")
                    ? token.word().substring(0, token.word().length() - 1)
                    : token.word();
            boolean half = token.is("mitad")
                    && tokens.at(at + 1).is("de")
                    && !year(at + 2)
                    && !tokens.at(at + 2).is("año");
            if (half) {
                return Optional.of(Measure.percent(BigDecimal.valueOf(50)));
            }
            BigDecimal part = PARTS.get(word);
            boolean said = word.equals("tercio") || tokens.at(at + 1).is("parte", "partes");
            if (part != null && said && tokens.at(at - 1).number().isPresent()) {
                BigDecimal times = tokens.at(at - 1).number().orElseThrow();
                return Optional.of(Measure.percent(part.multiply(times).setScale(2, RoundingMode.HALF_UP)));
            }
        }
        return Optional.empty();
    }

    private boolean year(int at) {
        return tokens.at(at).whole().filter(PlanValues::possible).isPresent();
    }

    /** "la totalidad de los estudiantes", "todas las sedes". */
    private Optional<Measure> whole() {
        for (int at = 0; at < tokens.size(); at++) {
            boolean all = tokens.at(at).is("totalidad")
                    || (tokens.at(at).is("todos", "todas") && tokens.at(at + 1).is("los", "las"));
            if (all && at < 4) {
                return Optional.of(Measure.percent(BigDecimal.valueOf(100)));
            }
        }
        return Optional.empty();
    }

    /** "que ninguna recuperación quede perdida". */
    private Optional<Measure> none() {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.at(at).is("ningun", "ninguno", "ninguna")) {
                return Optional.of(new Measure(Optional.of(BigDecimal.ZERO), Optional.empty(), unit(at)));
            }
        }
        return Optional.empty();
    }

    private Optional<Measure> first(boolean percent, boolean weak) {
        for (int at = 0; at < tokens.size(); at++) {
            if (counts(at, weak) && percent(at) == percent && (percent || !asideFrom(at))) {
                return Optional.of(new Measure(tokens.at(at).number(), Optional.empty(), unit(at)));
            }
        }
        return Optional.empty();
    }

    /** Whether the number counts something: no date, no grade, no number of a law. */
    private boolean counts(int at, boolean weak) {
        Token token = tokens.at(at);
        if (token.number().isEmpty() || due.used(at) || (token.weak() && !weak)) {
            return false;
        }
        boolean grade = tokens.at(at + 1).is("°", "º", "ª");
        boolean named = NAMES_A_NUMBER.contains(tokens.at(at - 1).word());
        return !grade && !named && !listOfGrades(at);
    }

    /** "grados 3, 5 y 9". */
    private boolean listOfGrades(int at) {
        int before = at - 1;
        while (before > 0
                && (tokens.at(before).is(",", "y", "a", "°", "º")
                        || tokens.at(before).number().isPresent())) {
            before--;
        }
        return before < at - 1 && tokens.at(before).is("grado", "grados", "saber");
    }

    /** "después de las 4 jornadas", "de 15 años", "con tres o más formas": said beside, not counted. */
    private boolean asideFrom(int at) {
        int before = at - 1;
        while (tokens.at(before).is("las", "los", "el", "la")) {
            before--;
        }
        boolean after = tokens.at(before).is("despues", "tras")
                || (tokens.at(before).is("de") && tokens.at(before - 1).is("despues"));
        boolean age = tokens.at(at + 1).is("años") && tokens.at(at - 1).is("de");
        boolean kinds = tokens.at(at + 1).is("o") && tokens.at(at + 2).is("mas");
        boolean with = tokens.at(before).is("con") && at > 2;
        return after || age || (kinds && with);
    }

    private boolean percent(int at) {
        return tokens.at(at + 1).is(PERCENT, "porciento")
                || (tokens.at(at + 1).is("por") && tokens.at(at + 2).is("ciento"));
    }

    /** What the number at this place counts. */
    private Optional<String> unit(int at) {
        if (percent(at)) {
            return Optional.of(PERCENT);
        }
        if (tokens.at(at - 1).is("$")) {
            return Optional.of("pesos");
        }
        int noun = at + 1;
        while (ARTICLES.contains(tokens.at(noun).word())) {
            noun++;
        }
        Token token = tokens.at(noun);
        boolean word =
                !token.word().isEmpty() && Character.isLetter(token.word().charAt(0)) && !token.weak();
        if (!word || NO_UNIT.contains(token.word()) || (noun < tokens.size() && due.used(noun))) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(token.text()));
        if (tokens.at(noun + 1).is("porcentuales")) {
            words.add(tokens.at(noun + 1).text());
        }
        return Optional.of(String.join(" ", words));
    }

    private static BigDecimal percentOf(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private record Measure(Optional<BigDecimal> quantity, Optional<BigDecimal> baseline, Optional<String> unit) {
        private static final Measure NOTHING = new Measure(Optional.empty(), Optional.empty(), Optional.empty());

        static Measure percent(BigDecimal quantity) {
            return new Measure(Optional.of(plain(quantity)), Optional.empty(), Optional.of(PERCENT));
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
