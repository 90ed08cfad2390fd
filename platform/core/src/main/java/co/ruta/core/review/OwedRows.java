package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.core.review.OwedPage.Asked;
import co.ruta.core.review.OwedPage.Cell;
import co.ruta.core.review.OwedPage.Line;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Schools beside every document of a route, in one statement however many there are. */
@Service
class OwedRows {
    private static final int SCHOOL_COLUMNS = 6;
    private static final int CELL_COLUMNS = 4;

    private final Sql sql;
    private final ControlRows control;

    @Inject
    OwedRows(Sql sql, ControlRows control) {
        this.sql = sql;
        this.control = control;
    }

    int count(Territory territory, List<StageYear> stages, Asked asked) {
        Statement statement = new Statement(territory, stages, asked);
        return sql.one(
                        "SELECT COUNT(*) FROM (" + statement.text + ") AS x" + statement.owing,
                        row -> row.count(1),
                        statement.arguments.toArray())
                .orElse(0);
    }

    /** @param limit −1 for all */
    List<Line> lines(Territory territory, List<StageYear> stages, Asked asked, int offset, int limit) {
        Statement statement = new Statement(territory, stages, asked);
        String page = "";
        if (limit >= 0) {
            page = " LIMIT ? OFFSET ?";
            statement.arguments.add(limit);
            statement.arguments.add(offset);
        }
        String order = (asked.onlyOwing() ? statement.owed + " DESC, " : "") + "x.name, x.id";
        return sql.list(
                "SELECT x.* FROM (" + statement.text + ") AS x" + statement.owing + " ORDER BY " + order + page,
                row -> line(row, territory, stages),
                statement.arguments.toArray());
    }

    private static Line line(Row row, Territory territory, List<StageYear> stages) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            int at = SCHOOL_COLUMNS + i * CELL_COLUMNS;
            cells.add(new Cell(
                    stages.get(i).kind(),
                    Status.valueOf(row.text(at + 1)),
                    row.textOrEmpty(at + 2).map(DocumentId::new),
                    row.instantOrEmpty(at + 3),
                    row.numberOrEmpty(at + 4).map(Long::intValue)));
        }
        return new Line(
                new SchoolId(row.text(1)),
                row.text(2),
                row.text(3),
                territory.municipality(row.text(4)),
                row.text(5),
                row.text(6),
                cells);
    }

    /** The schools with a group of columns per document; aliases are numbered by the stage. */
    private final class Statement {
        private final String text;
        private final List<Object> arguments = new ArrayList<>();
        private final String owed;
        private final String owing;

        Statement(Territory territory, List<StageYear> stages, Asked asked) {
            StringBuilder columns =
                    new StringBuilder("SELECT s.id, s.name, s.dane_code, s.municipality_code, s.zone, s.sector");
            StringBuilder joins = new StringBuilder(" FROM school s");
            List<Object> joined = new ArrayList<>();
            List<String> owes = new ArrayList<>();
            for (int i = 0; i < stages.size(); i++) {
                StageYear stage = stages.get(i);
                StandingSql standing = StandingSql.of(
                        control.windows(territory, stage.kind(), stage.year()), "f" + i, stage.kind(), stage.year());
                columns.append(", ")
                        .append(standing.sql())
                        .append(" AS standing#, d#.id AS document#, l#.delivered_at AS at#, l#.number AS version#"
                                .replace("#", Integer.toString(i)));
                arguments.addAll(standing.arguments());
                joins.append((" LEFT JOIN document d# ON d#.territory_id = s.territory_id AND d#.school_id = s.id"
                                + " AND d#.cycle = ? AND d#.kind = ?"
                                + " LEFT JOIN submission f# ON f#.territory_id = d#.territory_id"
                                + " AND f#.document_id = d#.id AND f#.number = 1"
                                + " LEFT JOIN submission l# ON l#.territory_id = d#.territory_id"
                                + " AND l#.document_id = d#.id AND l#.number = d#.version - 1")
                        .replace("#", Integer.toString(i)));
                joined.add(stage.year());
                joined.add(stage.kind().name());
                owes.add("(x.standing" + i + " = 'OWES')");
            }
            SchoolScope scope =
                    SchoolScope.of(territory, asked.municipality(), asked.zone(), asked.sector(), asked.text());
            text = columns.toString() + joins + " WHERE s.territory_id = ? AND s.valid_to IS NULL" + scope.sql();
            arguments.addAll(joined);
            arguments.add(territory.id().value());
            arguments.addAll(scope.arguments());
            owed = owes.isEmpty() ? "0" : String.join(" + ", owes);
            owing = asked.onlyOwing() ? " WHERE " + owed + " > 0" : "";
        }
    }
}
