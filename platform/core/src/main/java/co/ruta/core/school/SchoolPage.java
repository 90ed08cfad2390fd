package co.ruta.core.school;

import java.util.List;
import java.util.Optional;

/**
 * One page of the directory.
 *
 * @param total how many schools the filter finds
 * @param next the mark the following page begins after; empty on the last
 */
public record SchoolPage(List<School> schools, int total, Optional<String> next) {
    public SchoolPage {
        schools = List.copyOf(schools);
    }
}
