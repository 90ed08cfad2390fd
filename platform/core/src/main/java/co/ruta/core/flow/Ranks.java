package co.ruta.core.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * In which row each box stands, and where in it. A row holds what the longest way from the first box reaches after so many
 * steps, ways back aside; within a row, boxes stand near those they come from.
 */
final class Ranks {
    private final List<Box> boxes;
    private final List<Arrow> forward;
    private final Map<String, Integer> ranks = new HashMap<>();

    private Ranks(List<Box> boxes, List<Arrow> arrows) {
        this.boxes = boxes;
        this.forward = forward(boxes, arrows);
    }

    /** The rows from top to bottom, each from left to right. The first box stands first. */
    static List<List<Box>> of(List<Box> boxes, List<Arrow> arrows) {
        return new Ranks(boxes, arrows).rows();
    }

    private List<List<Box>> rows() {
        boxes.forEach(it -> ranks.put(it.id(), 0));
        // As often as there are boxes is enough: what goes forward has no circle.
        for (int i = 0; i < boxes.size(); i++) {
            forward.forEach(it -> ranks.merge(it.to(), rank(it.from()) + 1, Math::max));
        }
        Map<Integer, List<Box>> rows = new LinkedHashMap<>();
        boxes.stream().sorted(Comparator.comparingInt(it -> rank(it.id()))).forEach(it -> rows.computeIfAbsent(
                        rank(it.id()), rank -> new ArrayList<>())
                .add(it));
        List<List<Box>> sorted = new ArrayList<>(rows.values());
        Map<String, Integer> places = new HashMap<>();
        for (List<Box> row : sorted) {
            row.sort(Comparator.comparingDouble(it -> from(it, places)));
            IntStream.range(0, row.size()).forEach(at -> places.put(row.get(at).id(), at));
        }
        return sorted;
    }

    private int rank(String id) {
        return ranks.getOrDefault(id, 0);
    }

    /** The mean place of what leads here; far right when nothing placed does. */
    private double from(Box box, Map<String, Integer> places) {
        return forward.stream()
                .filter(it -> it.to().equals(box.id()) && places.containsKey(it.from()))
                .mapToInt(it -> places.getOrDefault(it.from(), 0))
                .average()
                .orElse(boxes.size());
    }

    /** The arrows that lead on: without those to the box itself or to one that leads here. */
    private static List<Arrow> forward(List<Box> boxes, List<Arrow> arrows) {
        List<Arrow> forward = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Box box : boxes) {
            walk(box.id(), arrows, seen, new HashSet<>(), forward);
        }
        return forward;
    }

    private static void walk(String box, List<Arrow> arrows, Set<String> seen, Set<String> above, List<Arrow> forward) {
        if (!seen.add(box)) {
            return;
        }
        above.add(box);
        for (Arrow arrow : arrows) {
            if (arrow.from().equals(box) && !above.contains(arrow.to())) {
                forward.add(arrow);
                walk(arrow.to(), arrows, seen, above, forward);
            }
        }
        above.remove(box);
    }
}
