package co.ruta.core.document;

import co.ruta.core.account.Principal;

/** What the contracts of documents need around them: in memory, or the real house in its container. */
public interface DocumentHouse {
    Drafts drafts();

    Documents documents();

    Submissions submissions();

    Presence presence();

    /** A fresh document of kind RECORD, cycle 2026, in state DRAFT and editable, of a school of its own. */
    DocumentRef newDocument();

    /** Somebody new who is in the register of persons. */
    Principal person(String name);
}
