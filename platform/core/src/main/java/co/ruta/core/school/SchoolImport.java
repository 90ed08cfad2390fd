package co.ruta.core.school;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import java.io.InputStream;

/** Brings an official list into the directory, all of it or nothing. */
public interface SchoolImport {
    /** Longest file taken, in bytes. */
    long LARGEST = 10L * 1024 * 1024;

    /**
     * Reads the list, a CSV or an Excel workbook, by its header and, when nothing in it is an error, writes it.
     *
     * @param preview says what would happen and writes nothing
     * @return counts and remarks; with an error in it, nothing was written
     * @throws ProblemException {@code IMPORT_NOT_YOURS}, {@code TERRITORY_UNKNOWN}, {@code IMPORT_TOO_LARGE}
     */
    ImportReport run(Principal who, TerritoryId territory, InputStream file, boolean preview);
}
