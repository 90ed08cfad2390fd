package co.ruta.core.batch;

import co.ruta.core.account.Principal;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sheet.Table;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** ZIPs of workbooks that the secretaría brings in for its schools. Methods fail with {@code BATCH_NOT_FOUND}. */
public interface Batches {
    /** Largest ZIP, in bytes. */
    long LARGEST = 48L * 1024 * 1024;

    /** Most files in one. */
    int MOST_FILES = 1000;

    /** Most bytes of all its files together, when opened. */
    long MOST_OPENED = 256L * 1024 * 1024;

    /**
     * Announces a ZIP; its bytes follow.
     *
     * @throws co.ruta.core.problem.ProblemException {@code BATCH_TOO_LARGE}, {@code BATCH_NOT_A_ZIP}, {@code
     *     YEAR_NOT_POSSIBLE}, {@code ORIGIN_TOO_LONG}
     */
    Batch begin(Principal who, TerritoryId territory, Announced announced);

    /**
     * Takes bytes. With the last the ZIP is opened, and a node begins to try its files.
     *
     * @throws co.ruta.core.problem.ProblemException {@code UPLOAD_OFFSET} when it stands elsewhere
     */
    Batch append(Principal who, TerritoryId territory, String batch, long offset, InputStream bytes);

    Batch get(TerritoryId territory, String batch);

    /** Newest first. */
    List<Batch> list(TerritoryId territory);

    /**
     * Its files in order.
     *
     * @param state only those; empty for all
     */
    Files files(TerritoryId territory, String batch, Optional<State> state, int page, int size);

    /** Fails with {@code BATCH_FILE_NOT_FOUND}. */
    BatchFile file(TerritoryId territory, String batch, int number);

    /** A file as it came; {@code BATCH_FILE_GONE} when it is not kept any more. */
    byte[] content(TerritoryId territory, String batch, int number);

    /**
     * Says that what is ready be written.
     *
     * @param ready how many files the person saw ready
     * @throws co.ruta.core.problem.ProblemException {@code BATCH_CHANGED} (stale) when they are not as many any more, {@code
     *     BATCH_NOT_READ} while files wait to be tried, {@code BATCH_NOTHING_READY}
     */
    Batch confirm(Principal who, TerritoryId territory, String batch, int ready);

    /** Has everything that was refused tried again; what is ready waits to be confirmed anew. */
    Batch again(Principal who, TerritoryId territory, String batch);

    /** A row for each file. */
    Table report(TerritoryId territory, String batch);

    /**
     * A file's workbook, with a comment in each cell that has a fault.
     *
     * @throws co.ruta.core.problem.ProblemException {@code BATCH_FILE_GONE} when it is not kept any more
     */
    FormFile marked(TerritoryId territory, String batch, int number);

    /**
     * A ZIP to come.
     *
     * @param year of workbooks that say none
     * @param origin the system in which they were delivered; empty when they only fill drafts
     */
    record Announced(String name, long size, int year, String origin) {}

    /**
     * A page of files.
     *
     * @param total in that state
     */
    record Files(List<BatchFile> files, int page, int size, int total) {
        public Files {
            files = List.copyOf(files);
        }

        public boolean more() {
            return page * size < total;
        }
    }
}
