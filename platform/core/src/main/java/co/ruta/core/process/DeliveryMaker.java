package co.ruta.core.process;

import co.ruta.core.account.Principal;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.DocumentKind;

/** Assembles what is frozen when a document of one kind is delivered. */
public interface DeliveryMaker {
    DocumentKind kind();

    /**
     * Reads the draft and writes down what is delivered, canonical and complete.
     *
     * @param to id of the state the delivery leads to
     */
    Delivery make(Principal who, DocumentAtHand document, TransitionRequest request, String to);
}
