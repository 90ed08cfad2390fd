package co.ruta.portal.edit;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.Ids;

/**
 * What a page needs to save answers.
 *
 * @param address where one answer goes
 * @param revision of the draft that the page shows
 * @param keep names the drawer in the browser for what is not saved yet: document and person
 * @param formId ULID minted for this showing of the page, from which a form without scripts makes its operations
 * @param csrf the token that every form and answer carries
 */
public record Saving(String address, long revision, String keep, String formId, String csrf) {
    public static Saving of(String address, DocumentRef document, long revision, Principal who, String csrf) {
        return new Saving(address, revision, document.document() + "." + who.person(), Ids.mint(), csrf);
    }
}
