package co.ruta.core.evidence;

import java.io.InputStream;

/** Files on their way in, part by part, for whoever keeps them once they are whole. Named by an id of the caller's. */
public interface Parts {
    /**
     * Adds bytes at an offset, which is where the file stands; also when the connection broke, for what arrived is safe.
     *
     * @param size bytes the file will have
     * @return where it stands now
     * @throws co.ruta.core.problem.ProblemException {@code UPLOAD_TOO_LONG}, {@code UPLOAD_BUSY}
     */
    long append(String upload, long offset, long size, InputStream bytes);

    /** All bytes that arrived. */
    byte[] whole(String upload);

    void drop(String upload);
}
