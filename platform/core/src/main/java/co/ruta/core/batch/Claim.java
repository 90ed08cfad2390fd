package co.ruta.core.batch;

import co.ruta.core.batch.BatchFile.Done;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;

/**
 * A file that is one node's to work on.
 *
 * @param token names the claim: whoever lost it writes nothing
 * @param attempts this one among them
 * @param importing whether it is to be written; else it is only tried
 * @param tried what it did when it was tried
 * @param year of the batch
 * @param person who uploaded it, or confirmed it
 */
record Claim(
        TerritoryId territory,
        String batch,
        int number,
        String token,
        int attempts,
        boolean importing,
        String name,
        byte[] content,
        Done tried,
        int year,
        String origin,
        PersonId person,
        String personName) {}
