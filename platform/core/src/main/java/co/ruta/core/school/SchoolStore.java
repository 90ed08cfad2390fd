package co.ruta.core.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Where schools are kept. Writers call it inside a transaction. */
interface SchoolStore {
    Optional<School> find(TerritoryId territory, SchoolId school);

    Optional<School> byCode(TerritoryId territory, String daneCode);

    /** Every school that exists today. */
    List<School> current(TerritoryId territory);

    /**
     * Schools that exist today, in the query's order, beginning after its mark.
     *
     * @param limit one more than the page shows, to know whether there is another
     */
    List<School> list(TerritoryId territory, SchoolQuery query, Optional<Mark> after, int limit);

    /** How many schools the query finds on all its pages. */
    int count(TerritoryId territory, SchoolQuery query);

    void add(School school);

    void addAll(List<School> schools);

    /** A number that grows with every school added or changed. */
    long state(TerritoryId territory);

    void update(School school);

    /** The place of a school in a sorted list. */
    record Mark(String sortedBy, String id) {}
}
