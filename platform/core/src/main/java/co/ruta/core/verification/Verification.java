package co.ruta.core.verification;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A verification as it is kept. Never changes.
 *
 * @param path of the answer, in the paths of formats
 * @param cut day of the school's cut it looked at
 */
record Verification(
        String id,
        int submission,
        String path,
        String answer,
        String remark,
        Optional<LocalDate> cut,
        PersonId author,
        Instant at) {}
