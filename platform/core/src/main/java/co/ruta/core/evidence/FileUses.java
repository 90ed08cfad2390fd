package co.ruta.core.evidence;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

/** Port: a feature beside the documents of the route that names files of the school. */
public interface FileUses {
    /** Whether something names the file, so that it stays. */
    boolean cites(TerritoryId territory, SchoolId school, String sha256);

    /** Whether something that the secretaría may read names it. */
    boolean delivered(TerritoryId territory, SchoolId school, String sha256);
}
