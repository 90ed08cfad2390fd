package co.ruta.core.evidence;

import co.ruta.core.id.TerritoryId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of kept files are, by what they are: a folder, or one day an object store. */
interface EvidenceBytes {
    /** Takes a finished file over; returns when it is safe. Nothing happens when the same bytes are there. */
    void keep(TerritoryId territory, String sha256, Path finished) throws IOException;

    InputStream open(TerritoryId territory, String sha256) throws IOException;

    boolean has(TerritoryId territory, String sha256);

    void drop(TerritoryId territory, String sha256) throws IOException;
}
