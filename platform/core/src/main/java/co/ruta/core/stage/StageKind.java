package co.ruta.core.stage;

import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.process.ProcessView;
import java.util.List;
import java.util.Optional;

/** Port: what review and route need to know of one kind of document. The feature that knows the kind provides one bean. */
public interface StageKind {
    DocumentKind kind();

    /** What people call the nodes of a document. */
    NodeNames names(DocumentRef document);

    /** The receipts of a document, newest first. */
    List<Receipt> receipts(Principal who, DocumentRef document);

    /** A submission to read. */
    Delivered delivered(Principal who, DocumentRef document, int number);

    /** What changed from one submission to another. */
    Changed changed(Principal who, DocumentRef document, int from, int to);

    /** How the work stands for this person. */
    StageWork work(Principal who, Document document, ProcessView view);

    /**
     * Whether the stage can begin when there is no document yet.
     *
     * @param cycle the school year of the route
     * @param year the year its document will apply to
     */
    Beginning beginning(Principal who, TerritoryId territory, SchoolId school, int cycle, int year);

    /**
     * A stage before its document.
     *
     * @param waitsFor what it waits for, in Spanish; empty when it can begin
     * @param next the way to begin it, for whoever may
     */
    record Beginning(Optional<String> waitsFor, Optional<Todo> next) {}
}
