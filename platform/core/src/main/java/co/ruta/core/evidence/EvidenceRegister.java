package co.ruta.core.evidence;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The register of files and of uploads under way. */
interface EvidenceRegister {
    /** False when the school has it already. */
    boolean add(TerritoryId territory, SchoolId school, EvidenceFile file);

    Optional<EvidenceFile> find(TerritoryId territory, SchoolId school, String sha256);

    /** Newest first. */
    List<EvidenceFile> list(TerritoryId territory, SchoolId school);

    void remove(TerritoryId territory, SchoolId school, String sha256);

    /** Whether any school of the territory has it. */
    boolean isAnywhere(TerritoryId territory, String sha256);

    void begin(TerritoryId territory, SchoolId school, Upload upload, String person, Instant at);

    Optional<Upload> upload(TerritoryId territory, SchoolId school, String upload);

    void received(TerritoryId territory, SchoolId school, Upload upload);

    void forget(TerritoryId territory, SchoolId school, String upload);

    /** Uploads of the school begun before that moment. */
    List<Upload> begunBefore(TerritoryId territory, SchoolId school, Instant moment);
}
