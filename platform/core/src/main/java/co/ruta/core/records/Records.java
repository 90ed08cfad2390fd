package co.ruta.core.records;

import co.ruta.core.account.Principal;
import co.ruta.core.format.RecordValues;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.format.FormatDefinition;
import java.util.List;

/** The records of a school: opened, written, filed for good. */
public interface Records {
    /** The formats schools fill in a route of this cycle, each with its records; the school's people see drafts too. */
    List<Shelf> shelves(Principal who, TerritoryId territory, SchoolId school, int cycle);

    /**
     * A format with the records of one year.
     *
     * @param year of the documents its stage makes in that route
     * @param steps Spanish titles of the steps that ask for it
     * @param mayOpen whether the person who asks may begin another one
     */
    record Shelf(FormatDefinition format, int year, List<String> steps, List<RecordView> records, boolean mayOpen) {
        public Shelf {
            steps = List.copyOf(steps);
            records = List.copyOf(records);
        }
    }

    /**
     * Begins one.
     *
     * @throws co.ruta.core.problem.ProblemException {@code RECORD_NOT_YOURS}, {@code FORMAT_UNKNOWN}
     */
    RecordView open(Principal who, TerritoryId territory, SchoolId school, int cycle, String format);

    /** @throws co.ruta.core.problem.ProblemException {@code RECORD_NOT_FOUND} */
    RecordView get(Principal who, TerritoryId territory, SchoolId school, String id);

    /**
     * Keeps what was written; blanks are fine until it is filed.
     *
     * @throws co.ruta.core.problem.ProblemException {@code RECORD_NOT_FOUND}, {@code RECORD_NOT_YOURS}, {@code
     *     RECORD_FILED}, {@code REVISION_STALE}, or everything that is not what the format takes, each at its field
     */
    RecordView save(
            Principal who, TerritoryId territory, SchoolId school, String id, int revision, RecordValues values);

    /**
     * What {@link #save} would refuse of these values, each at its field, or {@code table/row/column}, rows from 0.
     *
     * @throws co.ruta.core.problem.ProblemException {@code RECORD_NOT_FOUND}, {@code RECORD_NOT_YOURS}
     */
    List<Problem> problems(Principal who, TerritoryId territory, SchoolId school, String id, RecordValues values);

    /**
     * Files it for good, with its number.
     *
     * @throws co.ruta.core.problem.ProblemException as {@link #save}, or everything that is missing, each at its field
     */
    RecordView file(Principal who, TerritoryId territory, SchoolId school, String id, int revision);

    /** Throws away one that was not filed. */
    void discard(Principal who, TerritoryId territory, SchoolId school, String id);
}
