package co.ruta.core.process;

import co.ruta.core.document.Document;
import java.util.Map;

/** Port: which records there are beside a document, for the steps and transitions that ask for them. */
public interface RecordShelf {
    /** How a school stands with a format. */
    enum Standing {
        /** Somebody began to fill it. */
        BEGUN,
        /** At least one was filed for good. */
        FILED
    }

    /** Spanish title of a format, as the document's definitions call it. */
    String title(Document document, String format);

    /** Format → standing, of the document's school and year; what nobody began is absent. */
    Map<String, Standing> of(Document document);
}
