package co.ruta.core.reminder;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody to remind of one last day.
 *
 * @param title what is delivered, e.g. "Entrega de la autoevaluación"
 * @param year the year the deadline is counted in
 * @param cycle of the route it belongs to
 * @param schools the schools of this person that have not delivered
 * @param sentence when it closes, in full, with the days left
 * @param source the rule or act behind the date
 */
record Due(
        TerritoryId territory,
        String secretaria,
        PersonId person,
        String address,
        String deadline,
        String title,
        int year,
        int cycle,
        LocalDate closes,
        List<School> schools,
        String sentence,
        String source) {
    Due {
        schools = List.copyOf(schools);
    }

    record School(String id, String name) {}
}
