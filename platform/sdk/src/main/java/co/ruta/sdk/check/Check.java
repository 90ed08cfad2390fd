package co.ruta.sdk.check;

import java.util.List;

/**
 * One check. Answers the same twice, leaves the view untouched, reads no clock but the context's.
 *
 * @param <V> the document it reads
 * @since 0.1
 */
public interface Check<V extends DocumentView> {
    /** The kind of document this check reads. */
    Class<V> reads();

    /** What is wrong in the document, each with place, reason and mend; empty when nothing is. */
    List<Finding> check(V view, CheckContext context);
}
