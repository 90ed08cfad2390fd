package co.ruta.core.territory;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;

/** Opening and closing a territory's school years. Each act is a revision of its values. */
public interface Cycles {
    /** The year after the newest that is open; after the newest of the calendar where none is. */
    int next(TerritoryId territory);

    /**
     * Opens the next year: schools may begin its route.
     *
     * @param catalogue id of the catalogue schools rate against
     * @param act the act or decision that opens it, as "document, section"
     * @throws co.ruta.core.problem.ProblemException {@code CYCLE_NOT_NEXT}, {@code ACT_MISSING}, {@code TEXT_TOO_LONG}, {@code
     *     CALENDAR_NOT_EDITABLE}, and every problem of the files
     */
    void open(PersonId who, TerritoryId territory, int year, String catalogue, String act);

    /**
     * Opens or closes a year the calendar has. In a closed one nothing new begins; what was begun goes on.
     *
     * @throws co.ruta.core.problem.ProblemException {@code CYCLE_UNKNOWN}, {@code CALENDAR_NOT_EDITABLE}
     */
    void set(PersonId who, TerritoryId territory, int year, boolean open);
}
