package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Remarked;
import co.ruta.core.sheet.UnreadableSheet;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Recognises, compares and writes, without asking who is whose. */
@Service
class BroughtBookDesk implements BroughtBooks {
    private final BookRecogniser recogniser;
    private final Documents documents;
    private final FormComparing comparing;
    private final FormWriting writing;

    @Inject
    BroughtBookDesk(BookRecogniser recogniser, Documents documents, FormComparing comparing, FormWriting writing) {
        this.recogniser = recogniser;
        this.documents = documents;
        this.comparing = comparing;
        this.writing = writing;
    }

    @Override
    public Recognised recognise(TerritoryId territory, byte[] file, int year) {
        return recogniser.read(territory, file, year).what();
    }

    @Override
    @Transactional
    public Filled fill(Principal who, DocumentRef ref, boolean untouched, byte[] workbook) {
        Document document = documents.get(ref);
        BookRecogniser.Read read =
                recogniser.read(ref.territory(), workbook, document.facts().cycle());
        comparing.verify(document, read.answers().identity());
        FormOrigin origin = read.what().document().filter(ref::equals).isPresent()
                ? FormOrigin.OWN
                : untouched ? FormOrigin.FRESH : FormOrigin.STRANGE;
        FormChanges changes = comparing.changes(who, document, read.answers(), origin);
        if (changes.wrong().isEmpty()) {
            writing.write(who, document, changes);
        }
        return new Filled(
                document.revision(),
                FormWriting.count(changes, Kind.ADDED),
                FormWriting.count(changes, Kind.CHANGED),
                FormWriting.count(changes, Kind.REMOVED),
                FormWriting.count(changes, Kind.CONFLICT),
                changes.wrong().stream().map(FormWriting::fault).toList(),
                changes.notices());
    }

    @Override
    public byte[] marked(byte[] workbook, List<Fault> faults) {
        Book book = BookRecogniser.book(workbook);
        List<Remarked.Remark> remarks =
                faults.stream().flatMap(it -> FaultPlace.of(it, book).stream()).toList();
        try {
            return Remarked.with(workbook, remarks);
        } catch (UnreadableSheet wrong) {
            throw Problems.invalid("file", "FORM_UNREADABLE", wrong.message());
        }
    }
}
