package co.ruta.core.evidence;

import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes, lists and gives files, always within one school. */
public interface Evidence {
    /** Most bytes in one file. */
    long MOST_BYTES = 20L * 1024 * 1024;

    /**
     * Takes a whole file.
     *
     * @param name as the person calls it, with its ending
     * @throws co.ruta.core.problem.ProblemException {@code FILE_EMPTY}, {@code FILE_TOO_LARGE},
     *     {@code FILE_TYPE_NOT_TAKEN}, {@code FILE_NOT_WHAT_IT_SAYS}
     */
    Stored take(Principal who, TerritoryId territory, SchoolId school, String name, InputStream bytes);

    /** Begins a file that comes in parts. */
    Upload begin(Principal who, TerritoryId territory, SchoolId school, String name, long size);

    /** Where an upload stands; fails with {@code UPLOAD_NOT_FOUND}. */
    Upload upload(TerritoryId territory, SchoolId school, String upload);

    /**
     * Adds bytes at the offset. When the last is there the file is checked and kept.
     *
     * @return where it stands, and the file when it is complete
     * @throws co.ruta.core.problem.ProblemException {@code UPLOAD_OFFSET} when the offset is not where it stands
     */
    Received append(
            Principal who, TerritoryId territory, SchoolId school, String upload, long offset, InputStream bytes);

    EvidencePage list(TerritoryId territory, SchoolId school, Optional<String> after, int limit);

    /** Fails with {@code EVIDENCE_NOT_FOUND}. */
    EvidenceFile get(TerritoryId territory, SchoolId school, String sha256);

    /**
     * As {@link #get}, for one who wants to read it: those of the school any file, those of the secretaría the files that
     * a delivery cites.
     */
    EvidenceFile readable(Principal who, TerritoryId territory, SchoolId school, String sha256);

    boolean exists(TerritoryId territory, SchoolId school, String sha256);

    /** The bytes; the caller closes. */
    InputStream open(TerritoryId territory, SchoolId school, String sha256);

    /** Which rows of drafts and which submissions cite each of these files. */
    Map<String, List<Citation>> citations(TerritoryId territory, SchoolId school, List<String> sha256s);

    /** Removes a file that nothing cites; {@code EVIDENCE_CITED} otherwise. */
    void remove(Principal who, TerritoryId territory, SchoolId school, String sha256);

    /** What an upload has come to. */
    record Received(Upload upload, Optional<Stored> stored) {}
}
