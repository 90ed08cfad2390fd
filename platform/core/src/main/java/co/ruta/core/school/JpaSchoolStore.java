package co.ruta.core.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps schools in the database. */
@ApplicationScoped
class JpaSchoolStore implements SchoolStore {
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager database;

    @Override
    public Optional<School> find(TerritoryId territory, SchoolId school) {
        return Optional.ofNullable(database.find(SchoolRow.class, new SchoolKey(territory.value(), school.value())))
                .map(SchoolRow::school);
    }

    @Override
    public Optional<School> byCode(TerritoryId territory, String daneCode) {
        return database.createQuery(
                        "SELECT s FROM SchoolRow s WHERE s.territoryId = ?1 AND s.daneCode = ?2 AND s.validTo IS NULL",
                        SchoolRow.class)
                .setParameter(1, territory.value())
                .setParameter(2, daneCode)
                .getResultStream()
                .findFirst()
                .map(SchoolRow::school);
    }

    @Override
    public List<School> current(TerritoryId territory) {
        return database.createQuery(
                        "SELECT s FROM SchoolRow s WHERE s.territoryId = ?1 AND s.validTo IS NULL ORDER BY s.daneCode",
                        SchoolRow.class)
                .setParameter(1, territory.value())
                .getResultStream()
                .map(SchoolRow::school)
                .toList();
    }

    @Override
    public List<School> list(TerritoryId territory, SchoolQuery query, Optional<Mark> after, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(territory, query, parameters);
        String sorted = sorted(query.sort());
        if (after.isPresent()) {
            where += " AND (" + sorted + " > :sorted OR (" + sorted + " = :sorted AND s.id > :id))";
            String mark = after.get().sortedBy();
            parameters.put("sorted", query.sort() == SchoolQuery.Sort.NAME ? mark : Ascii.of(mark));
            parameters.put("id", Ascii.of(after.get().id()));
        }
        TypedQuery<SchoolRow> page = database.createQuery(
                "SELECT s FROM SchoolRow s WHERE " + where + " ORDER BY " + sorted + ", s.id", SchoolRow.class);
        parameters.forEach(page::setParameter);
        return page.setMaxResults(limit)
                .getResultStream()
                .map(SchoolRow::school)
                .toList();
    }

    @Override
    public int count(TerritoryId territory, SchoolQuery query) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        TypedQuery<Long> count = database.createQuery(
                "SELECT COUNT(s) FROM SchoolRow s WHERE " + where(territory, query, parameters), Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult().intValue();
    }

    private static String where(TerritoryId territory, SchoolQuery query, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("s.territoryId = :territory AND s.validTo IS NULL");
        parameters.put("territory", territory.value());
        query.text().map(String::strip).filter(it -> !it.isEmpty()).ifPresent(it -> {
            String literal = it.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            parameters.put("part", "%" + literal + "%");
            where.append(" AND (s.name LIKE :part ESCAPE '!' OR s.daneCode LIKE :start ESCAPE '!')");
            parameters.put("start", Ascii.of(literal) + "%");
        });
        query.municipality().map(Ascii::of).ifPresent(it -> {
            where.append(" AND s.municipality = :municipality");
            parameters.put("municipality", it);
        });
        query.zone().ifPresent(it -> {
            where.append(" AND s.zone = :zone");
            parameters.put("zone", it.name());
        });
        query.sector().ifPresent(it -> {
            where.append(" AND s.sector = :sector");
            parameters.put("sector", it.name());
        });
        return where.toString();
    }

    private static String sorted(SchoolQuery.Sort sort) {
        return switch (sort) {
            case NAME -> "s.name";
            case CODE -> "s.daneCode";
            case MUNICIPALITY -> "s.municipality";
        };
    }

    @Override
    public void add(School school) {
        database.persist(SchoolRow.of(school));
    }

    @Override
    public void addAll(List<School> schools) {
        for (int i = 0; i < schools.size(); i++) {
            add(schools.get(i));
            if (i % BATCH == BATCH - 1) {
                database.flush();
                database.clear();
            }
        }
    }

    @Override
    public long state(TerritoryId territory) {
        database.flush();
        return ((Number) database.createNativeQuery(
                                "SELECT COUNT(*) + COALESCE(SUM(version), 0) FROM school WHERE territory_id = ?1")
                        .setParameter(1, territory.value())
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void update(School school) {
        SchoolRow row = database.find(
                SchoolRow.class,
                new SchoolKey(school.territory().value(), school.id().value()));
        if (row == null) {
            throw new IllegalStateException("No school " + school.id());
        }
        row.change(school);
    }
}
