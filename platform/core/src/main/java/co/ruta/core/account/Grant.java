package co.ruta.core.account;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import java.util.Optional;

/**
 * A role somebody holds, and where it counts.
 *
 * @param area slug of the area an area lead answers for
 * @param post the official post, as the territory calls it
 */
public record Grant(
        Role role,
        Optional<TerritoryId> territory,
        Optional<SchoolId> school,
        Optional<String> area,
        Optional<String> post) {}
