package co.ruta.core.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day by which a goal is to be reached, as its sentence says it. Of several dates the last year holds, and within it the
 * most precise one: "de 11 % en 2024 a 6 % al 26 de noviembre de 2025" is due on that day.
 */
final class DueDate {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("enero", 1),
            Map.entry("febrero", 2),
            Map.entry("marzo", 3),
            Map.entry("abril", 4),
            Map.entry("mayo", 5),
            Map.entry("junio", 6),
            Map.entry("julio", 7),
            Map.entry("agosto", 8),
            Map.entry("septiembre", 9),
            Map.entry("setiembre", 9),
            Map.entry("octubre", 10),
            Map.entry("noviembre", 11),
            Map.entry("diciembre", 12));

    private final Tokens tokens;
    private final boolean[] used;
    private final List<Found> found = new ArrayList<>();

    private DueDate(Tokens tokens) {
        this.tokens = tokens;
        this.used = new boolean[tokens.size()];
    }

    /** Reads a sentence; {@link #used} then says which pieces spoke of dates. */
    static DueDate in(Tokens tokens) {
        DueDate due = new DueDate(tokens);
        due.days();
        due.months();
        due.years();
        return due;
    }

    /** Whether the piece speaks of a date and so of no quantity. */
    boolean used(int place) {
        return used[place];
    }

    Optional<LocalDate> day() {
        return found.stream()
                .max(Comparator.comparing((Found it) -> it.day().getYear())
                        .thenComparing(Found::precision)
                        .thenComparing(Found::day))
                .map(Found::day);
    }

    /** "26 de noviembre de 2027", "26/11/2027", "2027-11-26". */
    private void days() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Integer> first = tokens.at(at).whole();
            if (first.isEmpty()) {
                continue;
            }
            int month = skip(at + 1, "de", "del", "mes");
            Optional<Integer> named = month(month);
            if (named.isPresent() && between(first.get(), 1, 31)) {
                int year = skip(month + 1, "de", "del", "año", ",", ".");
                year(year).ifPresent(it -> add(it, named.get(), first.get(), 2));
                int place = at;
                year(year).ifPresent(it -> use(place, year));
            }
            written(at, first.get());
        }
    }

    private void written(int at, int first) {
        boolean joined = tokens.at(at + 1).is("/", "-") && tokens.at(at + 3).is("/", "-");
        Optional<Integer> second = tokens.at(at + 2).whole();
        Optional<Integer> third = tokens.at(at + 4).whole();
        if (!joined || second.isEmpty() || third.isEmpty()) {
            return;
        }
        if (PlanValues.possible(third.get())) {
            add(third.get(), second.get(), first, 2);
            use(at, at + 4);
        } else if (PlanValues.possible(first)) {
            add(first, second.get(), third.get(), 2);
            use(at, at + 4);
        }
    }

    /** "noviembre de 2027", "a mediados de junio del año 2026", "junio 2026". */
    private void months() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Integer> month = month(at);
            if (month.isEmpty() || used[at]) {
                continue;
            }
            int year = skip(at + 1, "de", "del", "año", ",", ".");
            int place = at;
            year(year).filter(it -> !used[year]).ifPresent(it -> {
                int last = half(place)
                        ? 15
                        : YearMonth.of(it, Month.of(month.get())).lengthOfMonth();
                add(it, month.get(), last, 1);
                use(place, year);
            });
        }
    }

    private boolean half(int at) {
        int before = tokens.at(at - 1).is("de") ? at - 2 : at - 1;
        return tokens.at(before).is("mediados", "mitad");
    }

    /** "2025", "al finalizar el año lectivo 2025", "mitad de 2026", "primer semestre de 2026". */
    private void years() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Integer> year = year(at);
            if (year.isEmpty() || used[at] || counts(at)) {
                continue;
            }
            int before = at - 1;
            while (tokens.at(before).is("de", "del", "el", "año", "lectivo", "escolar", "vigencia", "la")) {
                before--;
            }
            Month last = last(before);
            add(year.get(), last.getValue(), YearMonth.of(year.get(), last).lengthOfMonth(), 0);
            use(at, at);
        }
    }

    private Month last(int before) {
        if (tokens.at(before).is("mitad", "mediados")) {
            return Month.JUNE;
        }
        if (tokens.at(before).is("comienzos", "principios", "inicios", "comienzo", "inicio")) {
            return Month.MARCH;
        }
        boolean first = tokens.at(before - 1).is("primer", "i")
                || tokens.at(before - 1).whole().filter(it -> it == 1).isPresent();
        if (tokens.at(before).is("semestre")) {
            return first ? Month.JUNE : Month.DECEMBER;
        }
        if (tokens.at(before).is("trimestre")) {
            if (tokens.at(before - 1).is("segundo", "ii")) {
                return Month.JUNE;
            }
            if (tokens.at(before - 1).is("tercer", "iii")) {
                return Month.SEPTEMBER;
            }
            return first ? Month.MARCH : Month.DECEMBER;
        }
        return Month.DECEMBER;
    }

    /** "2027 estudiantes" is no year: a percentage or a noun that is counted follows. */
    private boolean counts(int at) {
        return tokens.at(at + 1).is("%", "estudiantes", "personas", "familias", "niños", "pesos", "docentes", "puntos")
                || tokens.at(at - 1).is("$");
    }

    private int skip(int at, String... words) {
        int place = at;
        while (tokens.at(place).is(words)) {
            place++;
        }
        return place;
    }

    private Optional<Integer> month(int at) {
        Integer month = MONTHS.get(tokens.at(at).word());
        if (month != null) {
            return Optional.of(month);
        }
        String word = tokens.at(at).word();
        return word.length() == 3 || word.equals("sept")
                ? MONTHS.entrySet().stream()
                        .filter(it -> it.getKey().startsWith(word)
                                && tokens.at(at + 1).is(".", "de", "/", "-"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Integer> year(int at) {
        return tokens.at(at).whole().filter(PlanValues::possible).filter(it -> !tokens.at(at)
                .text()
                .contains("."));
    }

    private static boolean between(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private void use(int from, int to) {
        for (int it = from; it <= to && it < used.length; it++) {
            used[it] = true;
        }
    }

    private void add(int year, int month, int day, int precision) {
        try {
            found.add(new Found(LocalDate.of(year, month, day), precision));
        } catch (DateTimeException none) {
            // "31 de noviembre" is no day; the month or the year may still be read.
        }
    }

    /** @param precision 2 for a day, 1 for a month, 0 for a year */
    private record Found(LocalDate day, int precision) {}
}
