package co.ruta.core.review;

import co.ruta.core.deadline.Deadlines.Windows;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.deadline.WindowView.DateState;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.sql.Sql;
import java.util.List;

/**
 * How a school stands with one document, as an expression of the database: the first delivery decides whether it was in
 * time; without one, what is noted of other systems does, and else the school's own window.
 */
record StandingSql(String sql, List<String> arguments) {
    /**
     * @param first alias of the document's first submission; the school's is {@code s}
     * @param year the year the document applies to
     */
    static StandingSql of(Windows windows, String first, DocumentKind kind, int year) {
        String delivered = "CASE WHEN " + first + ".number IS NOT NULL THEN IF(" + first
                + ".late, 'DELIVERED_LATE', 'DELIVERED')"
                + " WHEN EXISTS (SELECT 1 FROM delivered_elsewhere e WHERE e.territory_id = s.territory_id"
                + " AND e.school_id = s.id AND e.kind = '" + kind.name() + "' AND e.cycle = " + year
                + ") THEN 'DELIVERED_ELSEWHERE' ";
        String common = windows.common().map(StandingSql::standing).orElse("NO_DATE");
        String calendarB = windows.calendarB().map(StandingSql::standing).orElse(common);
        List<String> stillIn = common.equals("OWES") || calendarB.equals("OWES")
                ? windows.extended().entrySet().stream()
                        .filter(it -> !it.getValue().late())
                        .map(it -> it.getKey().value())
                        .toList()
                : List.of();
        return new StandingSql(
                delivered
                        + (stillIn.isEmpty() ? "" : "WHEN s.id IN (" + Sql.marks(stillIn.size()) + ") THEN 'IN_TIME' ")
                        + (calendarB.equals(common) ? "" : "WHEN s.calendar = 'B' THEN '" + calendarB + "' ")
                        + "ELSE '" + common + "' END",
                stillIn);
    }

    /** How whoever has not delivered stands under a window. */
    private static String standing(WindowView window) {
        if (window.closes().state() != DateState.FIXED) {
            return "NO_DATE";
        }
        return window.late() ? "OWES" : "IN_TIME";
    }
}
