package co.ruta.core.records;

import co.ruta.core.account.Principal;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

/** Records as files; who may read a record may have it. */
public interface RecordFiles {
    /**
     * Of a draft: a workbook to be filled and brought back, or pages that say what it is. Of a filed record: what was filed,
     * in the version of the format it was filed with.
     *
     * @throws co.ruta.core.problem.ProblemException {@code RECORD_NOT_FOUND}
     */
    FormFile file(Principal who, TerritoryId territory, SchoolId school, String id, FilledAs as);
}
