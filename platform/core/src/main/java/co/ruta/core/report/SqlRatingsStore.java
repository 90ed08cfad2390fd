package co.ruta.core.report;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.report.TerritoryProfiles.Filter;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ratings from the index {@code submission_ratings}, which holds all that a report needs in the order of schools: the
 * frozen contents are never touched.
 */
@Service
class SqlRatingsStore implements RatingsStore {
    private static final String KIND = DocumentKind.SELF_ASSESSMENT.name();

    private final Sql sql;

    @Inject
    SqlRatingsStore(Sql sql) {
        this.sql = sql;
    }

    /** A statement in the making. */
    private static final class Query {
        private final StringBuilder text;
        private final List<Object> arguments = new ArrayList<>();

        Query(String text, Object... arguments) {
            this.text = new StringBuilder(text);
            this.arguments.addAll(List.of(arguments));
        }

        Query and(String condition, Object... more) {
            text.append(" AND ").append(condition);
            arguments.addAll(List.of(more));
            return this;
        }

        Query of(Filter filter, Optional<Set<SchoolId>> only, String school) {
            filter.municipality().ifPresent(it -> and("s.municipality_code = ?", Ascii.of(it)));
            filter.zone().ifPresent(it -> and("s.zone = ?", Ascii.of(it)));
            filter.sector().ifPresent(it -> and("s.sector = ?", Ascii.of(it)));
            only.ifPresent(it -> {
                if (it.isEmpty()) {
                    and("FALSE");
                } else {
                    and(
                            school + " IN (" + Sql.marks(it.size()) + ")",
                            it.stream().map(SchoolId::value).toArray());
                }
            });
            return this;
        }

        Query then(String end, Object... more) {
            text.append(end);
            arguments.addAll(List.of(more));
            return this;
        }
    }

    private static boolean narrows(Filter filter) {
        return filter.municipality().isPresent()
                || filter.zone().isPresent()
                || filter.sector().isPresent();
    }

    @Override
    public void each(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, Visitor visitor) {
        Query query = new Query(
                        "SELECT f.school_id, f.catalogue_id, f.ratings FROM submission f"
                                + (narrows(filter)
                                        ? " JOIN school s ON s.territory_id = f.territory_id AND s.id = f.school_id"
                                        : "")
                                + " WHERE f.territory_id = ? AND f.kind = ? AND f.cycle = ?",
                        territory.value(),
                        KIND,
                        filter.cycle())
                .of(filter, only, "f.school_id")
                .then(" ORDER BY f.school_id, f.number");
        Latest latest = new Latest(visitor);
        sql.list(
                query.text.toString(),
                row -> {
                    latest.row(
                            row.text(1),
                            row.textOrEmpty(2).orElse(""),
                            row.bytesOrEmpty(3).orElse(NONE));
                    return KIND;
                },
                query.arguments.toArray());
        latest.end();
    }

    @Override
    public void eachOf(Map<TerritoryId, ? extends Visitor> visitors, int cycle) {
        if (visitors.isEmpty()) {
            return;
        }
        Map<String, Latest> latest = new HashMap<>();
        visitors.forEach((id, visitor) -> latest.put(id.value(), new Latest(visitor)));
        List<Object> arguments = new ArrayList<>(latest.keySet());
        arguments.add(KIND);
        arguments.add(cycle);
        sql.list(
                "SELECT f.territory_id, f.school_id, f.catalogue_id, f.ratings FROM submission f WHERE f.territory_id IN ("
                        + Sql.marks(latest.size())
                        + ") AND f.kind = ? AND f.cycle = ? ORDER BY f.territory_id, f.school_id, f.number",
                row -> {
                    Objects.requireNonNull(latest.get(row.text(1)))
                            .row(
                                    row.text(2),
                                    row.textOrEmpty(3).orElse(""),
                                    row.bytesOrEmpty(4).orElse(NONE));
                    return KIND;
                },
                arguments.toArray());
        latest.values().forEach(Latest::end);
    }

    private static final byte[] NONE = {};

    /** Of the rows in order of school and number, the last of each school. */
    private static final class Latest {
        private final Visitor visitor;
        private String school = "";
        private String catalogue = "";
        private byte[] ratings = NONE;

        Latest(Visitor visitor) {
            this.visitor = visitor;
        }

        void row(String nextSchool, String nextCatalogue, byte[] nextRatings) {
            if (!school.equals(nextSchool)) {
                end();
            }
            school = nextSchool;
            catalogue = nextCatalogue;
            ratings = nextRatings;
        }

        void end() {
            if (!school.isEmpty() && ratings.length > 0) {
                visitor.school(catalogue, ratings);
            }
        }
    }

    @Override
    public int schools(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only) {
        Query query = new Query(
                        "SELECT COUNT(*) FROM school s WHERE s.territory_id = ? AND s.valid_to IS NULL",
                        territory.value())
                .of(filter, only, "s.id");
        return sql.one(query.text.toString(), row -> row.count(1), query.arguments.toArray())
                .orElse(0);
    }

    @Override
    public int count(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at) {
        Query query = at("COUNT(*)", territory, filter, only, at);
        return sql.one(query.text.toString(), row -> row.count(1), query.arguments.toArray())
                .orElse(0);
    }

    @Override
    public List<Found> list(
            TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at, int offset, int limit) {
        Query query = at(
                        "s.id, s.name, s.dane_code, s.municipality_code, s.zone, s.sector, f.document_id",
                        territory,
                        filter,
                        only,
                        at)
                .then(" ORDER BY s.name, s.id LIMIT ? OFFSET ?", limit, offset);
        return sql.list(
                query.text.toString(),
                row -> new Found(
                        new SchoolId(row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        new DocumentId(row.text(7))),
                query.arguments.toArray());
    }

    private static Query at(String columns, TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at) {
        return new Query(
                        "SELECT " + columns + " FROM submission f"
                                + " JOIN school s ON s.territory_id = f.territory_id AND s.id = f.school_id"
                                + " WHERE f.territory_id = ? AND f.kind = ? AND f.cycle = ?",
                        territory.value(),
                        KIND,
                        filter.cycle())
                .of(filter, only, "f.school_id")
                .and("f.catalogue_id = ?", Ascii.of(at.catalogue()))
                .and("ORD(SUBSTRING(f.ratings, ?, 1)) = ?", at.place() + 1, at.level())
                .and("NOT EXISTS (SELECT 1 FROM submission n WHERE n.territory_id = f.territory_id AND n.kind = f.kind"
                        + " AND n.cycle = f.cycle AND n.school_id = f.school_id AND n.number > f.number)");
    }
}
