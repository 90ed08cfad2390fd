package co.ruta.core.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A layered drawing from top to bottom. Arrows leave a box below and enter one above; they run across only between rows,
 * each on a height of its own, and past rows only to the right of all boxes, so that none ever runs through a box or along
 * another.
 */
final class Layout {
    private static final int MARGIN = 12;
    private static final int BESIDE = 36;
    private static final int STEP = 14;

    /** The least distance between two arrows that run up or down at one height. */
    private static final int APART = 8;

    private final List<List<Box>> rows;
    private final List<Arrow> arrows;
    private final Map<String, Rect> boxes = new LinkedHashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();

    /** Arrow id → the heights at which it runs across: below its row and, where it passes rows, above the other's. */
    private final Map<String, Integer> below = new HashMap<>();

    private final Map<String, Integer> above = new HashMap<>();
    private final Map<String, Integer> leaves = new HashMap<>();
    private final Map<String, Integer> enters = new HashMap<>();
    private final Map<String, Integer> lanes = new HashMap<>();
    private int width;
    private int height;

    private Layout(List<Box> boxes, List<Arrow> arrows) {
        this.rows = Ranks.of(boxes, arrows);
        this.arrows = arrows;
    }

    static Drawing of(List<Box> boxes, List<Arrow> arrows) {
        return new Layout(boxes, arrows).draw();
    }

    private Drawing draw() {
        for (int row = 0; row < rows.size(); row++) {
            for (Box box : rows.get(row)) {
                rowOf.put(box.id(), row);
            }
        }
        placeAcross();
        List<Arrow> past = arrows.stream()
                .filter(it -> !isNext(it))
                .sorted(Comparator.comparingInt(this::span))
                .toList();
        for (int i = 0; i < past.size(); i++) {
            lanes.put(past.get(i).id(), width + STEP * (i + 1));
        }
        ports();
        placeDown();
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        arrows.forEach(it -> ways.put(it.id(), way(it)));
        int right = width + STEP * (past.isEmpty() ? 0 : past.size() + 1) + MARGIN;
        return new Drawing(right, height + MARGIN, boxes, ways);
    }

    private boolean isNext(Arrow arrow) {
        return row(arrow.to()) == row(arrow.from()) + 1;
    }

    private int span(Arrow arrow) {
        return Math.abs(row(arrow.to()) - row(arrow.from()));
    }

    private int row(String box) {
        return rowOf.getOrDefault(box, 0);
    }

    /** Columns as wide as their widest box, each box in the middle of its own. */
    private void placeAcross() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int x = MARGIN;
        for (int column = 0; column < columns; column++) {
            int at = column;
            int widest = rows.stream()
                    .filter(it -> it.size() > at)
                    .mapToInt(it -> it.get(at).width())
                    .max()
                    .orElse(0);
            for (List<Box> row : rows) {
                if (row.size() > column) {
                    Box box = row.get(column);
                    boxes.put(box.id(), new Rect(x + (widest - box.width()) / 2, 0, box.width(), box.height()));
                }
            }
            x += widest + BESIDE;
        }
        width = x - BESIDE;
    }

    /** Where each arrow leaves its box and enters the other; between two rows no two at one place. */
    private void ports() {
        for (int gap = 0; gap <= rows.size(); gap++) {
            List<Integer> taken = new ArrayList<>();
            int row = gap;
            Set<String> straight = new HashSet<>();
            arrows.stream()
                    .filter(it -> row(it.from()) == row - 1 && isBelow(it) && straight.add(it.from()))
                    .forEach(it -> {
                        leaves.put(it.id(), rect(it.from()).middle());
                        enters.put(it.id(), rect(it.to()).middle());
                        taken.add(rect(it.from()).middle());
                    });
            for (Box box : row > 0 ? rows.get(row - 1) : List.<Box>of()) {
                spread(
                        box,
                        arrows.stream().filter(it -> it.from().equals(box.id())).toList(),
                        leaves,
                        true,
                        taken);
            }
            for (Box box : row < rows.size() ? rows.get(row) : List.<Box>of()) {
                spread(
                        box,
                        arrows.stream().filter(it -> it.to().equals(box.id())).toList(),
                        enters,
                        false,
                        taken);
            }
        }
    }

    /** Whether the other box stands straight below, so that nothing has to run across. */
    private boolean isBelow(Arrow arrow) {
        return isNext(arrow) && rect(arrow.from()).middle() == rect(arrow.to()).middle();
    }

    /** Gives the arrows at one side of a box their places: evenly, on the side of the straight one they come from or go to. */
    private void spread(Box box, List<Arrow> all, Map<String, Integer> places, boolean leaving, List<Integer> taken) {
        Rect at = rect(box.id());
        List<Arrow> open = all.stream()
                .filter(it -> !places.containsKey(it.id()))
                .sorted(Comparator.comparingInt(it -> other(it, leaving)))
                .toList();
        boolean parted = open.size() < all.size();
        List<Arrow> left = open.stream()
                .filter(it -> parted && other(it, leaving) < at.middle())
                .toList();
        List<Arrow> right = open.stream().filter(it -> !left.contains(it)).toList();
        for (int i = 0; i < left.size(); i++) {
            int wish = at.x() + at.width() / 2 * (i + 1) / (left.size() + 1);
            places.put(left.get(i).id(), port(at, wish, taken));
        }
        int from = parted ? at.middle() : at.x();
        for (int i = 0; i < right.size(); i++) {
            int wish = from + (at.right() - from) * (i + 1) / (right.size() + 1);
            places.put(right.get(i).id(), port(at, wish, taken));
        }
    }

    /** Where an arrow comes from or goes on to: the other box, or the lane at the right. */
    private int other(Arrow arrow, boolean leaving) {
        return isNext(arrow) ? rect(leaving ? arrow.to() : arrow.from()).middle() : Integer.MAX_VALUE;
    }

    /** The free place nearest to the one wished for. */
    private static int port(Rect box, int wish, List<Integer> taken) {
        for (int aside = 0; aside < box.width(); aside += 2) {
            for (int x : List.of(wish + aside, wish - aside)) {
                boolean inside = x > box.x() + 2 && x < box.right() - 2;
                if (inside && taken.stream().allMatch(it -> Math.abs(it - x) >= APART)) {
                    taken.add(x);
                    return x;
                }
            }
        }
        return wish;
    }

    /** Rows below each other, with a height for each arrow that runs across between them. */
    private void placeDown() {
        int y = MARGIN;
        for (int gap = 0; gap <= rows.size(); gap++) {
            int row = gap;
            List<Runnable> across = new ArrayList<>();
            int[] next = {y + (gap == 0 ? STEP : 2 * STEP)};
            for (Arrow arrow : arrows) {
                boolean from = row(arrow.from()) == row - 1;
                boolean to = row(arrow.to()) == row;
                if (from && (!isNext(arrow) || !Objects.equals(leaves.get(arrow.id()), enters.get(arrow.id())))) {
                    across.add(() -> below.put(arrow.id(), take(next)));
                }
                if (to && !isNext(arrow)) {
                    across.add(() -> above.put(arrow.id(), take(next)));
                }
            }
            across.forEach(Runnable::run);
            boolean empty = across.isEmpty();
            y = empty ? (gap == 0 || gap == rows.size() ? y : y + 3 * STEP) : next[0] + STEP;
            if (gap < rows.size()) {
                int tallest = rows.get(gap).stream().mapToInt(Box::height).max().orElse(0);
                for (Box box : rows.get(gap)) {
                    Rect old = rect(box.id());
                    boxes.put(box.id(), new Rect(old.x(), y, old.width(), old.height()));
                }
                y += tallest;
            }
        }
        height = y;
    }

    private static int take(int[] next) {
        int taken = next[0];
        next[0] += STEP;
        return taken;
    }

    private List<Point> way(Arrow arrow) {
        int from = leaves.getOrDefault(arrow.id(), 0);
        int to = enters.getOrDefault(arrow.id(), 0);
        List<Point> way = new ArrayList<>();
        way.add(new Point(from, rect(arrow.from()).bottom()));
        Integer across = below.get(arrow.id());
        if (across != null && isNext(arrow)) {
            way.add(new Point(from, across));
            way.add(new Point(to, across));
        } else if (across != null) {
            int lane = lanes.getOrDefault(arrow.id(), width);
            int down = above.getOrDefault(arrow.id(), across);
            way.add(new Point(from, across));
            way.add(new Point(lane, across));
            way.add(new Point(lane, down));
            way.add(new Point(to, down));
        }
        way.add(new Point(to, rect(arrow.to()).y()));
        return way;
    }

    private Rect rect(String box) {
        return Objects.requireNonNull(boxes.get(box), box);
    }

    /**
     * What came of it.
     *
     * @param ways arrow id → its corners, from the first box's edge to the other's
     */
    record Drawing(int width, int height, Map<String, Rect> boxes, Map<String, List<Point>> ways) {
        Drawing {
            boxes = Map.copyOf(boxes);
            ways = Map.copyOf(ways);
        }

        Rect box(String id) {
            return Objects.requireNonNull(boxes.get(id), id);
        }

        List<Point> way(String id) {
            return Objects.requireNonNull(ways.get(id), id);
        }
    }
}
