package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.Plan.Replacement;
import co.ruta.core.plan.PlanEdition.Cited;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans in the database. */
@Service
class SqlPlanStore implements PlanStore {
    private static final String PLANS = "SELECT territory_id, id, school_id, horizon_from, horizon_to, opened_at,"
            + " opened_by, replaces_id, replacement_act, replacement_reason, closed_at FROM plan"
            + " WHERE territory_id = ? AND school_id = ?";
    private static final String EDITIONS = "SELECT e.territory_id, d.school_id, e.document_id, e.plan_id, e.year,"
            + " e.assessment_document_id, e.assessment_number, e.previous_document_id, e.previous_number"
            + " FROM plan_edition e JOIN document d ON d.territory_id = e.territory_id AND d.id = e.document_id"
            + " WHERE d.territory_id = ? AND d.school_id = ?";

    private final Sql sql;

    @Inject
    SqlPlanStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void hold(TerritoryId territory, SchoolId school) {
        sql.one(
                "SELECT id FROM school WHERE territory_id = ? AND id = ? FOR UPDATE",
                row -> row.text(1),
                territory.value(),
                school.value());
    }

    @Override
    public void add(Plan it) {
        sql.update(
                "INSERT INTO plan (territory_id, id, school_id, horizon_from, horizon_to, opened_at, opened_by,"
                        + " replaces_id, replacement_act, replacement_reason, closed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.territory().value(),
                it.id().value(),
                it.school().value(),
                it.from(),
                it.to(),
                it.openedAt(),
                it.openedBy().value(),
                it.replaced().map(replaced -> replaced.plan().value()),
                it.replaced().map(Replacement::act),
                it.replaced().map(Replacement::reason),
                it.closedAt());
    }

    @Override
    public void close(Plan it, Instant at) {
        sql.update(
                "UPDATE plan SET closed_at = ? WHERE territory_id = ? AND id = ? AND closed_at IS NULL",
                at,
                it.territory().value(),
                it.id().value());
    }

    @Override
    public List<Plan> ofSchool(TerritoryId territory, SchoolId school) {
        return sql.list(
                PLANS + " ORDER BY horizon_from DESC, opened_at DESC, id DESC",
                SqlPlanStore::plan,
                territory.value(),
                school.value());
    }

    @Override
    public Optional<Plan> find(TerritoryId territory, SchoolId school, PlanId plan) {
        return sql.one(PLANS + " AND id = ?", SqlPlanStore::plan, territory.value(), school.value(), plan.value());
    }

    private static Plan plan(Row row) throws SQLException {
        Optional<String> replaces = row.textOrEmpty(8);
        Optional<Replacement> replaced = replaces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Replacement(new PlanId(replaces.get()), row.text(9), row.text(10)));
        return new Plan(
                new TerritoryId(row.text(1)),
                new PlanId(row.text(2)),
                new SchoolId(row.text(3)),
                row.count(4),
                row.count(5),
                row.instant(6),
                new PersonId(row.text(7)),
                replaced,
                row.instantOrEmpty(11));
    }

    @Override
    public void add(PlanEdition it) {
        sql.update(
                "INSERT INTO plan_edition (territory_id, document_id, plan_id, year, assessment_document_id,"
                        + " assessment_number, previous_document_id, previous_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                it.document().territory().value(),
                it.document().document().value(),
                it.plan().value(),
                it.year(),
                it.assessment().map(cited -> cited.document().value()),
                it.assessment().map(Cited::number),
                it.previous().map(cited -> cited.document().value()),
                it.previous().map(Cited::number));
    }

    @Override
    public List<PlanEdition> editions(TerritoryId territory, SchoolId school) {
        return sql.list(EDITIONS + " ORDER BY e.year DESC", SqlPlanStore::edition, territory.value(), school.value());
    }

    @Override
    public Optional<PlanEdition> edition(DocumentRef document) {
        return sql.one(
                EDITIONS + " AND e.document_id = ?",
                SqlPlanStore::edition,
                document.territory().value(),
                document.school().value(),
                document.document().value());
    }

    private static PlanEdition edition(Row row) throws SQLException {
        return new PlanEdition(
                new DocumentRef(new TerritoryId(row.text(1)), new SchoolId(row.text(2)), new DocumentId(row.text(3))),
                new PlanId(row.text(4)),
                row.count(5),
                cited(row, 6),
                cited(row, 8));
    }

    private static Optional<Cited> cited(Row row, int column) throws SQLException {
        Optional<String> document = row.textOrEmpty(column);
        return document.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cited(new DocumentId(document.get()), row.count(column + 1)));
    }
}
