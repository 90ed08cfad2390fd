package co.ruta.core.flow;

import java.util.List;

/** A way drawn: its corners from the edge of the one box to that of the other. */
public record Line(List<Point> corners) {
    public Line {
        corners = List.copyOf(corners);
    }

    /** As an SVG path says it. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Point corner : corners) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(corner.x())
                    .append(' ')
                    .append(corner.y());
        }
        return path.toString();
    }

    /** The head of its arrow, as an SVG polygon says it. */
    public String head() {
        Point end = corners.get(corners.size() - 1);
        return (end.x() - 4) + "," + (end.y() - 7) + " " + (end.x() + 4) + "," + (end.y() - 7) + " " + end.x() + ","
                + end.y();
    }
}
