package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormImports.Import;
import jakarta.inject.Inject;

/** Workbooks of a stage's formats, and people's own tables: applied by the same operations as the pages. */
@Service
class DocumentTarget implements ImportTarget {
    private final Documents documents;
    private final FormWriting writing;
    private final FormComparing comparing;
    private final MappedBooks mapped;

    @Inject
    DocumentTarget(Documents documents, FormWriting writing, FormComparing comparing, MappedBooks mapped) {
        this.documents = documents;
        this.writing = writing;
        this.comparing = comparing;
        this.mapped = mapped;
    }

    @Override
    public Target target() {
        return Target.DOCUMENT;
    }

    @Override
    public void verify(Principal who, DocumentRef ref, FormIdentity identity) {
        comparing.verify(documents.get(ref), identity);
    }

    @Override
    public Compared compare(Principal who, Import found, byte[] content) {
        Document document = documents.get(found.document());
        return new Compared(
                comparing.title(document, found.format(), found.number()),
                document.facts().cycle(),
                document.revision(),
                changes(who, document, found, content),
                RecordValues.NOTHING);
    }

    private FormChanges changes(Principal who, Document document, Import found, byte[] content) {
        return found.columns().isEmpty()
                ? comparing.changes(who, document, FormImportDesk.answers(content), FormOrigin.OWN)
                : comparing.changes(
                        who,
                        document,
                        mapped.answers(document, content, found.columns().get()),
                        FormOrigin.STRANGE);
    }

    @Override
    public void apply(Principal who, DocumentRef ref, Compared compared) {
        writing.write(who, documents.get(ref), compared.changes());
    }
}
