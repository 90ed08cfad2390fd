package co.ruta.core.report;

import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many schools gave each component each level; filled school by school. */
final class Counts implements RatingsStore.Visitor {
    private final Catalogue catalogue;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] counts;
    private int schools;
    private int others;

    Counts(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.components().map(Component::slug).forEach(it -> places.put(it, places.size()));
        int top = catalogue.levels().stream().mapToInt(Level::value).max().orElse(0);
        this.counts = new int[places.size()][top + 1];
    }

    @Override
    public void school(String of, byte[] ratings) {
        if (!of.equals(catalogue.id())) {
            others++;
            return;
        }
        schools++;
        for (int i = 0; i < counts.length; i++) {
            int level = i < ratings.length ? ratings[i] : 0;
            counts[i][level > 0 && level < counts[i].length ? level : 0]++;
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    int schools() {
        return schools;
    }

    /** Schools that delivered with another catalogue. */
    int others() {
        return others;
    }

    int place(String component) {
        return places.getOrDefault(component, -1);
    }

    Distribution of(List<Component> scope) {
        int[] sum = new int[counts.length == 0 ? 1 : counts[0].length];
        for (Component component : scope) {
            int[] of = counts[place(component.slug())];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += of[i];
            }
        }
        List<Integer> byLevel = new ArrayList<>();
        catalogue.levels().forEach(it -> byLevel.add(sum[it.value()]));
        return Distribution.of(byLevel, sum[0]);
    }
}
