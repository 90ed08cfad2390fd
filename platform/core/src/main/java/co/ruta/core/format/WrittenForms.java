package co.ruta.core.format;

import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import java.util.List;

/** Port: forms that are documents of their own, as workbooks bring them back. The feature that keeps them provides it. */
public interface WrittenForms {
    /**
     * One that this person may write.
     *
     * @throws co.ruta.core.problem.ProblemException when there is none, it is another's, or it does not change any more
     */
    Written get(Principal who, TerritoryId territory, SchoolId school, String id);

    /** What of these values it would not keep; each at its field, or {@code table/row/column}, rows from 0. */
    List<Problem> problems(Principal who, TerritoryId territory, SchoolId school, String id, RecordValues values);

    /** Keeps them over the revision they were compared with. */
    void save(Principal who, TerritoryId territory, SchoolId school, String id, long revision, RecordValues values);

    /**
     * A form as it stands.
     *
     * @param year it is of
     * @param revision raised by every change
     */
    record Written(FilledForm form, int year, long revision, RecordValues values) {}
}
