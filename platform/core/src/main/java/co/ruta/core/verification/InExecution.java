package co.ruta.core.verification;

import co.ruta.core.document.DocumentRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A delivered document whose execution is verified now.
 *
 * @param municipality its DIVIPOLA code
 * @param since when it came into that state
 * @param verified how many of its nodes were verified at least once
 * @param last when somebody verified last
 */
public record InExecution(
        DocumentRef document,
        String school,
        String daneCode,
        String municipality,
        int year,
        Instant since,
        int verified,
        Optional<Instant> last) {}
