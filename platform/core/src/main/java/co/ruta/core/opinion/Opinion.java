package co.ruta.core.opinion;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import java.time.Instant;

/**
 * An issued opinion, without what it says. Never changes.
 *
 * @param number from 1 in each document
 * @param submission the version it is about
 * @param code as people cite it, e.g. {@code XXX-CT-2026-00012}
 * @param sha256 hex, of the canonical content in UTF-8
 */
record Opinion(
        DocumentRef document,
        int number,
        int submission,
        String code,
        String sha256,
        Instant issuedAt,
        PersonId issuedBy) {}
