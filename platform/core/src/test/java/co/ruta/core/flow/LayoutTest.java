package co.ruta.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.flow.Layout.Drawing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Five hundred flows drawn at random, forward and back: what a reader of the picture relies on. */
class LayoutTest {
    private static final int FLOWS = 500;
    private static final long SEED = 20261127;

    private final Random random = new Random(SEED);

    @Test
    void noWayShouldRunThroughABoxOrAlongAnother() {
        for (int i = 0; i < FLOWS; i++) {
            List<Box> boxes = boxes();
            List<Arrow> arrows = arrows(boxes);
            Drawing drawing = Layout.of(boxes, arrows);
            String which = "flow " + i + ": " + arrows + " " + drawing;

            assertThat(drawing.boxes()).as(which).hasSize(boxes.size());
            assertThat(drawing.ways()).as(which).hasSize(arrows.size());
            apart(which, new ArrayList<>(drawing.boxes().values()));
            inside(which, drawing);
            for (Arrow arrow : arrows) {
                List<Point> way = drawing.way(arrow.id());
                assertThat(way.get(0).y())
                        .as(which)
                        .isEqualTo(drawing.box(arrow.from()).bottom());
                assertThat(way.get(way.size() - 1).y())
                        .as(which)
                        .isEqualTo(drawing.box(arrow.to()).y());
                clear(which, way, drawing);
            }
            distinct(which, drawing.ways());
        }
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        int many = 2 + random.nextInt(9);
        for (int i = 0; i < many; i++) {
            boxes.add(new Box("b" + i, 170, 40 + random.nextInt(60)));
        }
        return boxes;
    }

    /** Each box is reached from one before it; further arrows lead anywhere, back too. */
    private List<Arrow> arrows(List<Box> boxes) {
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 1; i < boxes.size(); i++) {
            arrows.add(arrow(arrows, boxes.get(random.nextInt(i)), boxes.get(i)));
        }
        int more = random.nextInt(6);
        for (int i = 0; i < more; i++) {
            arrows.add(arrow(arrows, boxes.get(random.nextInt(boxes.size())), boxes.get(random.nextInt(boxes.size()))));
        }
        return arrows;
    }

    private static Arrow arrow(List<Arrow> before, Box from, Box to) {
        return new Arrow("a" + before.size(), from.id(), to.id());
    }

    private static void apart(String which, List<Rect> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rect a = boxes.get(i);
                Rect b = boxes.get(j);
                boolean touch = a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
                assertThat(touch).as(which).isFalse();
            }
        }
    }

    private static void inside(String which, Drawing drawing) {
        drawing.boxes().values().forEach(it -> assertThat(
                        it.x() >= 0 && it.y() >= 0 && it.right() <= drawing.width() && it.bottom() <= drawing.height())
                .as(which)
                .isTrue());
        drawing.ways().values().stream().flatMap(List::stream).forEach(it -> assertThat(
                        it.x() >= 0 && it.y() >= 0 && it.x() <= drawing.width() && it.y() <= drawing.height())
                .as(which)
                .isTrue());
    }

    private static void clear(String which, List<Point> way, Drawing drawing) {
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            assertThat(a.x() == b.x() || a.y() == b.y()).as(which).isTrue();
            for (Rect box : drawing.boxes().values()) {
                boolean through = Math.max(a.x(), b.x()) > box.x()
                        && Math.min(a.x(), b.x()) < box.right()
                        && Math.max(a.y(), b.y()) > box.y()
                        && Math.min(a.y(), b.y()) < box.bottom();
                assertThat(through).as(which).isFalse();
            }
        }
    }

    /** No two ways have a stretch in common: every pixel of a stretch, its ends aside, belongs to one way. */
    private static void distinct(String which, Map<String, List<Point>> ways) {
        Set<String> down = new HashSet<>();
        Set<String> across = new HashSet<>();
        ways.values().forEach(way -> {
            for (int i = 1; i < way.size(); i++) {
                Point a = way.get(i - 1);
                Point b = way.get(i);
                for (int y = Math.min(a.y(), b.y()) + 1; a.x() == b.x() && y < Math.max(a.y(), b.y()); y++) {
                    assertThat(down.add(a.x() + "," + y)).as(which).isTrue();
                }
                for (int x = Math.min(a.x(), b.x()) + 1; a.y() == b.y() && x < Math.max(a.x(), b.x()); x++) {
                    assertThat(across.add(x + "," + a.y())).as(which).isTrue();
                }
            }
        });
    }
}
