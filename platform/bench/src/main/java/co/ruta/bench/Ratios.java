package co.ruta.bench;

import java.util.List;

/** Median and spread of a few rounds. */
public record Ratios(double median, double spread) {
    public static Ratios of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Ratios(median, (sorted.get(sorted.size() - 1) - sorted.get(0)) / 2);
    }
}
