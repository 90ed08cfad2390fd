package co.ruta.core.format;

import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.sdk.format.DocumentNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Port: what formats need to know of one kind of document. The feature that knows the kind provides one bean. */
public interface FormKind {
    DocumentKind kind();

    /** The document's word in the paths of formats: {@code plan}. */
    String word();

    /** The draft as it stands. */
    FormContent draft(Document document);

    /**
     * A submission as it was delivered.
     *
     * @throws co.ruta.core.problem.ProblemException {@code SUBMISSION_NOT_FOUND}
     */
    FormContent submitted(Document document, int number);

    /** The submissions of other documents that this one rests on, which its forms may show. */
    List<Ground> grounds(Document document);

    /** Kinds of node that a new row of a format can bring. */
    Set<DocumentNode> created();

    /** Kind of node → the field in which it names the node it hangs on, e.g. {@code goal}. */
    Map<DocumentNode, String> links();

    /** The path in the draft for a path of a format. */
    default String draftPath(String path) {
        return path.substring(word().length() + 1);
    }

    /** A submission of another document of the same school. */
    record Ground(DocumentKind kind, DocumentRef document, int number) {}
}
