package co.ruta.core.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the plan costs, in Colombian pesos.
 *
 * @param years every year of the horizon, and others that have a cost
 * @param sources one line for each source of money, the dearest first; resources without a source stand as "Sin fuente"
 * @param resources one line for each resource that costs something, in the order of the plan
 */
public record MoneyView(
        List<Integer> years,
        List<Line> sources,
        List<ResourceLine> resources,
        SortedMap<Integer, Long> byYear,
        long total) {
    public MoneyView {
        years = List.copyOf(years);
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
        byYear = new TreeMap<>(byYear);
    }

    /** Money of one source, by year. */
    public record Line(String source, SortedMap<Integer, Long> byYear, long total) {
        public Line {
            byYear = new TreeMap<>(byYear);
        }
    }

    /** A resource with what it is for. */
    public record ResourceLine(
            String id, String name, String source, String action, SortedMap<Integer, Long> byYear, long total) {
        public ResourceLine {
            byYear = new TreeMap<>(byYear);
        }
    }
}
