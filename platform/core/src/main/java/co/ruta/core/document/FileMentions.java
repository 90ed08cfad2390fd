package co.ruta.core.document;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.List;

/** Finds where a school's documents name files, which they do by a {@code sha256} in a row's value. */
public interface FileMentions {
    /** In drafts as they stand, and in values that wait for a choice. */
    List<Mention> inDrafts(TerritoryId territory, SchoolId school);

    /** In what was delivered. */
    List<Mention> inSubmissions(TerritoryId territory, SchoolId school, String sha256);

    /**
     * A place that names a file.
     *
     * @param path of the draft's row; empty for a submission
     * @param submission number of the submission; 0 for a draft
     */
    record Mention(DocumentFacts document, String sha256, String path, int submission) {}
}
