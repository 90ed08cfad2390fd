package co.ruta.core.check;

import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;

/** Port: reads the draft of one kind of document as checks see it. The feature that knows the kind implements it. */
public interface CheckSubjects {
    DocumentKind kind();

    CheckSubject draft(Document document);
}
