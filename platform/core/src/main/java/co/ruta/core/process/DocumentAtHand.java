package co.ruta.core.process;

import co.ruta.core.document.Conflict;
import co.ruta.core.document.Document;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.Drafts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document while one request judges and delivers it. Whoever judges or assembles asks here, so that the draft is read
 * once for all of them; a change meanwhile raises the revision, which the delivery itself compares again. Not for two
 * threads.
 */
public final class DocumentAtHand {
    private final Document document;
    private final Drafts drafts;
    private final Map<Object, Object> known = new HashMap<>();
    private @Nullable DraftRows rows;
    private @Nullable List<Conflict> conflicts;

    public DocumentAtHand(Document document, Drafts drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    public Document document() {
        return document;
    }

    /** All rows of the draft, deleted ones too. */
    public DraftRows rows() {
        DraftRows read = rows;
        if (read == null) {
            read = drafts.rows(document);
            rows = read;
        }
        return read;
    }

    /** What people disagree about. */
    public List<Conflict> conflicts() {
        List<Conflict> read = conflicts;
        if (read == null) {
            read = rows().contested().isEmpty() ? List.of() : drafts.conflicts(document.ref());
            conflicts = read;
        }
        return read;
    }

    /**
     * What belongs to the document and several ask for.
     *
     * @param question a value of a type of the asking feature's own, so that no two features mean different things by it
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Supplier<T> answer) {
        Object read = known.get(question);
        if (read == null) {
            read = Objects.requireNonNull(answer.get());
            known.put(question, read);
        }
        return (T) read;
    }
}
