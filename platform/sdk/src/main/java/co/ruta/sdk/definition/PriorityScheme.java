package co.ruta.sdk.definition;

import co.ruta.sdk.SourceRef;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what a school puts its opportunities in order: which criteria the team judges, each on a scale of whole numbers, and
 * how the order follows from them.
 *
 * @param criteria in the order in which they are asked; at least one
 * @param order what decides
 * @param first which end of the scale comes first
 * @param ties ids of criteria that decide between equals, the first of them first
 * @since 0.3
 */
public record PriorityScheme(List<Criterion> criteria, Order order, First first, List<String> ties, SourceRef source) {
    /** Urgency, trend and impact, 1 to 5 each, added up: what a plugin that says nothing of it takes. It never changes. */
    public static final PriorityScheme GUIA_34 = new PriorityScheme(
            List.of(
                    new Criterion("urgency", "Urgencia", "1, puede esperar; 5, no da espera", 1, 5, 1, Map.of()),
                    new Criterion(
                            "trend", "Tendencia", "1, mejora sola; 5, empeora si no se hace nada", 1, 5, 1, Map.of()),
                    new Criterion(
                            "impact", "Impacto", "1, cambia poco; 5, mueve a toda la institución", 1, 5, 1, Map.of())),
            Order.SUM,
            First.HIGHEST,
            List.of("impact", "urgency", "trend"),
            new SourceRef("Guía 34", "etapa 2"));

    public PriorityScheme {
        criteria = List.copyOf(criteria);
        ties = List.copyOf(ties);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("A scheme has at least one criterion");
        }
    }

    /** What decides the place of an opportunity. */
    public enum Order {
        /** All criteria, each times its weight, added up. */
        SUM,
        /** The first criterion alone; the others, where there are any, are said and may decide between equals. */
        SINGLE
    }

    /** Which end comes first. */
    public enum First {
        HIGHEST,
        LOWEST
    }

    /**
     * One thing the team judges.
     *
     * @param id as drafts and submissions name it; it never gets another meaning
     * @param title Spanish, e.g. "Urgencia"
     * @param help what the ends of the scale mean, in a line
     * @param from lowest value, at least 0
     * @param to highest value, at most 10
     * @param weight how often it counts in a sum, 1 to 10
     * @param labels value → what it is called, for the values that have a name
     */
    public record Criterion(
            String id, String title, String help, int from, int to, int weight, Map<Integer, String> labels) {
        public Criterion {
            labels = Map.copyOf(labels);
            if (from < 0 || from >= to) {
                throw new IllegalArgumentException("A scale rises: " + from + " to " + to);
            }
        }

        /** Whether a judgement lies within the limits. */
        public boolean takes(int value) {
            return from <= value && value <= to;
        }

        /** All values, lowest first. */
        public List<Integer> values() {
            return IntStream.rangeClosed(from, to).boxed().toList();
        }

        /** What a judgement is called, where the scheme says it. */
        public Optional<String> label(int value) {
            return Optional.ofNullable(labels.get(value));
        }
    }

    /** The criterion of that name. */
    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What decides, as one number; empty while a criterion was not judged. */
    public Optional<Integer> total(Map<String, Integer> judged) {
        if (!criteria.stream().allMatch(it -> judged.containsKey(it.id()))) {
            return Optional.empty();
        }
        return Optional.of(deciding()
                .mapToInt(it -> judged.getOrDefault(it.id(), 0) * counts(it))
                .sum());
    }

    /** The least that {@link #total} can be. */
    public int least() {
        return deciding().mapToInt(it -> it.from() * counts(it)).sum();
    }

    /** The most that {@link #total} can be. */
    public int most() {
        return deciding().mapToInt(it -> it.to() * counts(it)).sum();
    }

    /** The middle of what a total can be; between two, the one that comes first. */
    public int middle() {
        int ends = least() + most();
        return first == First.HIGHEST ? (ends + 1) / 2 : ends / 2;
    }

    /** Whether a total stands at the limit or comes before it. */
    public boolean reaches(int total, BigDecimal limit) {
        int compared = BigDecimal.valueOf(total).compareTo(limit);
        return first == First.HIGHEST ? compared >= 0 : compared <= 0;
    }

    /** Puts what was judged in order; what lacks a judgement comes last. */
    public Comparator<Map<String, Integer>> comparator() {
        Comparator<Map<String, Integer>> comparator = Comparator.comparing(
                        (Map<String, Integer> it) -> total(it).isEmpty())
                .thenComparing(it -> total(it).map(this::place).orElse(0));
        for (String tie : ties) {
            comparator = comparator.thenComparing(
                    it -> Optional.ofNullable(it.get(tie)).map(this::place).orElse(Integer.MAX_VALUE));
        }
        return comparator;
    }

    /** The criteria in a Spanish sentence: "urgencia, tendencia e impacto". */
    public String named() {
        List<String> names = criteria.stream()
                .map(it -> it.title().substring(0, 1).toLowerCase(Locale.ROOT)
                        + it.title().substring(1))
                .toList();
        String last = names.get(names.size() - 1);
        if (names.size() == 1) {
            return last;
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
                + (last.matches("h?i(?!e).*") ? " e " : " y ")
                + last;
    }

    private int place(int value) {
        return first == First.HIGHEST ? -value : value;
    }

    private Stream<Criterion> deciding() {
        return order == Order.SINGLE ? criteria.stream().limit(1) : criteria.stream();
    }

    private int counts(Criterion it) {
        return order == Order.SINGLE ? 1 : it.weight();
    }
}
