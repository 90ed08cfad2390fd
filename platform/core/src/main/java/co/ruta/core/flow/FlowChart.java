package co.ruta.core.flow;

import co.ruta.core.flow.Layout.Drawing;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A process as a picture: states as boxes with their titles in lines, transitions as numbered ways. The numbers are those
 * of the definition's order, so that a list beside the picture says the same.
 *
 * @param start the mark where a run begins
 * @param begin the way from there to the first state
 */
public record FlowChart(
        String id, String title, int width, int height, Rect start, Line begin, List<Node> nodes, List<Way> ways) {
    /** Characters that fit into a line of a box. */
    static final int LINE = 21;

    private static final int BOX = 170;
    private static final int LINE_HEIGHT = 18;
    private static final int MARK = 20;
    private static final int BADGE = 13;
    private static final String START = " start";

    public FlowChart {
        nodes = List.copyOf(nodes);
        ways = List.copyOf(ways);
    }

    /** A state in its place. */
    public record Node(State state, Rect at, List<String> lines) {
        public Node {
            lines = List.copyOf(lines);
        }

        /** Where the baseline of a line stands; the text is centred from top to bottom. */
        public int baseline(int line) {
            return at.y() + (at.height() - lines.size() * LINE_HEIGHT) / 2 + line * LINE_HEIGHT + 13;
        }
    }

    /**
     * A transition in its place.
     *
     * @param number from 1, in the definition's order
     * @param from title of the state it leaves
     * @param to title of the state it leads to
     */
    public record Way(int number, Transition transition, String from, String to, Line line) {
        /** Where its number stands: just below the box it leaves. */
        public Point badge() {
            Point begin = line.corners().get(0);
            return new Point(begin.x(), begin.y() + BADGE);
        }
    }

    public static FlowChart of(ProcessDefinition process) {
        List<Box> boxes = new ArrayList<>(List.of(new Box(START, MARK, MARK)));
        ordered(process)
                .forEach(it ->
                        boxes.add(new Box(it.id(), BOX, lines(it.title()).size() * LINE_HEIGHT + 2 * LINE_HEIGHT)));
        List<Arrow> arrows = new ArrayList<>(List.of(new Arrow(START, START, process.initial())));
        process.transitions().forEach(it -> arrows.add(new Arrow(it.id(), it.from(), it.to())));
        Drawing drawing = Layout.of(boxes, arrows);
        List<Way> ways = new ArrayList<>();
        for (Transition it : process.transitions()) {
            ways.add(new Way(
                    ways.size() + 1,
                    it,
                    title(process, it.from()),
                    title(process, it.to()),
                    new Line(drawing.way(it.id()))));
        }
        return new FlowChart(
                process.id(),
                process.title(),
                drawing.width(),
                drawing.height(),
                drawing.box(START),
                new Line(drawing.way(START)),
                process.states().stream()
                        .map(it -> new Node(it, drawing.box(it.id()), lines(it.title())))
                        .toList(),
                ways);
    }

    /** The ways out of a state. */
    public List<Way> from(State state) {
        return ways.stream()
                .filter(it -> it.transition().from().equals(state.id()))
                .toList();
    }

    /** States with the first one first. */
    static List<State> ordered(ProcessDefinition process) {
        List<State> states = new ArrayList<>(process.states());
        states.sort((a, b) -> Boolean.compare(b.id().equals(process.initial()), a.id().equals(process.initial())));
        return states;
    }

    private static String title(ProcessDefinition process, String state) {
        return process.state(state).map(State::title).orElse(state);
    }

    /** A title in lines that fit a box, broken between words; a word that is longer is cut. */
    static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > LINE) {
                lines.add(rest.substring(0, LINE - 1) + "-");
                rest = rest.substring(LINE - 1);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The node of a state's id. */
    public Optional<Node> node(String state) {
        return nodes.stream().filter(it -> it.state().id().equals(state)).findFirst();
    }
}
