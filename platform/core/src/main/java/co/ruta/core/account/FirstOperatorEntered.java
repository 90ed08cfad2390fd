package co.ruta.core.account;

import co.ruta.core.id.PersonId;

/** Event: the first operator has used the link. Observe it after the transaction. */
public record FirstOperatorEntered(PersonId person) {}
