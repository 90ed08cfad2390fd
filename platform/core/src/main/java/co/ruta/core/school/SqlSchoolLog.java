package co.ruta.core.school;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Keeps the changes in the database. */
@ApplicationScoped
class SqlSchoolLog implements SchoolLog {
    private static final int LONGEST = 250;

    private final Sql sql;

    @Inject
    SqlSchoolLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void lock(TerritoryId territory) {
        sql.one("SELECT id FROM territory WHERE id = ? FOR UPDATE", row -> row.text(1), territory.value());
    }

    @Override
    public void write(TerritoryId territory, SchoolId school, FieldChange change, PersonId actor, Instant at) {
        sql.update(
                "INSERT INTO school_change (territory_id, school_id, at, actor_id, field, before_value, after_value)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                territory.value(),
                school.value(),
                at,
                actor.value(),
                change.field(),
                change.before().map(SqlSchoolLog::shortened),
                change.after().map(SqlSchoolLog::shortened));
    }

    @Override
    public List<Schools.Change> of(TerritoryId territory, SchoolId school) {
        return sql.list(
                "SELECT c.at, p.name, c.field, c.before_value, c.after_value"
                        + " FROM school_change c LEFT JOIN person p ON p.id = c.actor_id"
                        + " WHERE c.territory_id = ? AND c.school_id = ? ORDER BY c.number DESC",
                row -> new Schools.Change(
                        row.instant(1), row.textOrEmpty(2), row.text(3), row.textOrEmpty(4), row.textOrEmpty(5)),
                territory.value(),
                school.value());
    }

    private static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value;
    }
}
