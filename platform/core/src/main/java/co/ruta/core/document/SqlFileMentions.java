package co.ruta.core.document;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mentions out of the values themselves. */
@ApplicationScoped
class SqlFileMentions implements FileMentions {
    private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");
    private static final String OF_SCHOOL = " WHERE d.territory_id = ? AND d.school_id = ?";

    @Inject
    private Sql sql;

    @Override
    public List<Mention> inDrafts(TerritoryId territory, SchoolId school) {
        return sql
                .list(
                        "SELECT " + SqlDocuments.COLUMNS + ", r.path, r.value FROM document d JOIN draft_row r"
                                + " ON r.territory_id = d.territory_id AND r.document_id = d.id" + OF_SCHOOL
                                + " AND r.value LIKE '%\"sha256\":%' UNION ALL SELECT " + SqlDocuments.COLUMNS
                                + ", r.path, r.value FROM document d JOIN draft_rival r"
                                + " ON r.territory_id = d.territory_id AND r.document_id = d.id" + OF_SCHOOL
                                + " AND r.value LIKE '%\"sha256\":%'",
                        SqlFileMentions::inRow,
                        territory.value(),
                        school.value(),
                        territory.value(),
                        school.value())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Mention> inSubmissions(TerritoryId territory, SchoolId school, String sha256) {
        return sql.list(
                "SELECT " + SqlDocuments.COLUMNS + ", s.number FROM document d JOIN submission s"
                        + " ON s.territory_id = d.territory_id AND s.document_id = d.id" + OF_SCHOOL
                        + " AND s.content LIKE ? ORDER BY d.cycle, s.number",
                row -> new Mention(SqlDocuments.read(row).facts(), sha256, "", row.count(SqlDocuments.WIDTH + 1)),
                territory.value(),
                school.value(),
                "%\"sha256\":\"" + sha256 + "\"%");
    }

    private static List<Mention> inRow(Row row) throws SQLException {
        DocumentFacts document = SqlDocuments.read(row).facts();
        String path = row.text(SqlDocuments.WIDTH + 1);
        Matcher matcher = SHA256.matcher(row.text(SqlDocuments.WIDTH + 2));
        return matcher.results()
                .map(it -> new Mention(document, it.group(1), path, 0))
                .toList();
    }
}
