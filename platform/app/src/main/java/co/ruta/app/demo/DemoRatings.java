package co.ruta.app.demo;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Plausible levels: mostly in the middle, a little higher than the year before, never two schools alike. */
final class DemoRatings {
    private final Catalogue catalogue;
    private final int seed;

    DemoRatings(Catalogue catalogue, int seed) {
        this.catalogue = catalogue;
        this.seed = seed;
    }

    /** Component slug → level of last year. */
    Map<String, Integer> before() {
        Random random = new Random(31L * seed + 7);
        int highest = catalogue.levels().size();
        Map<String, Integer> levels = new HashMap<>();
        catalogue.components().forEach(it -> {
            int draw = random.nextInt(100) + (seed * 7) % 20 - 10;
            double place = draw < 22 ? 0 : draw < 66 ? 1 / 3.0 : draw < 92 ? 2 / 3.0 : 1;
            levels.put(it.slug(), clamp(1 + (int) Math.round(place * (highest - 1)), highest));
        });
        return levels;
    }

    /** Component slug → level of this year. */
    Map<String, Integer> now() {
        Random random = new Random(31L * seed + 8);
        int highest = catalogue.levels().size();
        Map<String, Integer> before = before();
        Map<String, Integer> levels = new HashMap<>();
        catalogue.components().map(Component::slug).forEach(slug -> {
            int draw = random.nextInt(100);
            int step = draw < 30 ? 1 : draw < 92 ? 0 : -1;
            levels.put(slug, clamp(before.getOrDefault(slug, 1) + step, highest));
        });
        return levels;
    }

    private static int clamp(int level, int highest) {
        return Math.max(1, Math.min(level, highest));
    }
}
