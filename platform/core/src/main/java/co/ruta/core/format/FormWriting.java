package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.format.FormImports.Fault;
import jakarta.inject.Inject;
import java.util.List;

/** Writes what a workbook changes, by the same operations as the pages, in the caller's transaction. */
@Service
class FormWriting {
    private final Drafts drafts;
    private final FormComparing comparing;

    @Inject
    FormWriting(Drafts drafts, FormComparing comparing) {
        this.drafts = drafts;
        this.comparing = comparing;
    }

    void write(Principal who, Document document, FormChanges changes) {
        List<Operation> operations = comparing.operations(document, changes);
        for (int from = 0; from < operations.size(); from += Drafts.MOST_OPERATIONS) {
            drafts.apply(
                    who,
                    document.ref(),
                    operations.subList(from, Math.min(operations.size(), from + Drafts.MOST_OPERATIONS)));
        }
    }

    /** How many answers that people see change in that way. */
    static int count(FormChanges changes, Kind kind) {
        return (int) changes.changes().stream()
                .filter(it -> it.kind() == kind && !it.title().isEmpty())
                .count();
    }

    static Fault fault(Wrong it) {
        return new Fault(it.at().row() == 0 ? "" : it.at().toString(), it.code(), it.message());
    }
}
