package co.ruta.core.assessment;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Ratings as reports read them: a byte per component in catalogue order, 0 when pending. */
final class PackedRatings {
    private PackedRatings() {}

    static byte[] pack(Catalogue catalogue, Function<String, Optional<Integer>> level) {
        List<Component> components = catalogue.components().toList();
        byte[] packed = new byte[components.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = level.apply(components.get(i).slug()).orElse(0).byteValue();
        }
        return packed;
    }

    /** Component slug → level; pending ones are absent. */
    static Map<String, Integer> unpack(Catalogue catalogue, byte[] packed) {
        List<Component> components = catalogue.components().toList();
        Map<String, Integer> levels = new HashMap<>();
        for (int i = 0; i < Math.min(packed.length, components.size()); i++) {
            if (packed[i] > 0) {
                levels.put(components.get(i).slug(), (int) packed[i]);
            }
        }
        return levels;
    }
}
