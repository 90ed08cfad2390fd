package co.ruta.core.evidence;

import co.ruta.core.id.PersonId;
import java.time.Instant;

/**
 * A file of a school.
 *
 * @param sha256 hex, of the bytes as kept
 * @param name as the person called it, without folders
 * @param size in bytes
 * @param mediaType what its bytes are
 */
public record EvidenceFile(
        String sha256, String name, long size, String mediaType, PersonId uploadedBy, Instant uploadedAt) {}
