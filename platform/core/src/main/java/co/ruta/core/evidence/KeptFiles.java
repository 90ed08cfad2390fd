package co.ruta.core.evidence;

import co.ruta.core.id.TerritoryId;
import java.io.InputStream;

/** Files of a territory that belong to no school: checked and kept by content like evidence, told of by their owner's rows. */
public interface KeptFiles {
    /**
     * Checks a file and keeps it.
     *
     * @throws co.ruta.core.problem.ProblemException as {@link Evidence#take}
     */
    Kept keep(TerritoryId territory, String name, InputStream content);

    InputStream open(TerritoryId territory, String sha256);

    /** @param name without a path, as people will see it */
    record Kept(String sha256, String name, long size, String mediaType) {}
}
