package co.ruta.core.school;

import co.ruta.sdk.Sector;
import java.util.Optional;

/**
 * Which schools, in which order.
 *
 * @param text part of the name, or the beginning of the code
 * @param after the mark of the page before; empty for the first page
 * @param limit 1–200 rows
 */
public record SchoolQuery(
        Optional<String> text,
        Optional<String> municipality,
        Optional<Zone> zone,
        Optional<Sector> sector,
        Sort sort,
        Optional<String> after,
        int limit) {
    public static final int LONGEST = 200;

    /** All schools by name. */
    public static SchoolQuery all(int limit) {
        return new SchoolQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.NAME,
                Optional.empty(),
                limit);
    }

    /** What a list may be sorted by. */
    public enum Sort {
        NAME,
        CODE,
        MUNICIPALITY
    }
}
