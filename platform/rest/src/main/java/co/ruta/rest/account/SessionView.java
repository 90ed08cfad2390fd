package co.ruta.rest.account;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in.
 *
 * @param csrfToken to be sent as {@code X-CSRF-Token} with everything that changes something
 */
public record SessionView(String person, String name, String csrfToken, List<GrantView> grants) {
    static SessionView of(Principal who, String csrfToken) {
        return new SessionView(
                who.person().value(),
                who.name(),
                csrfToken,
                who.grants().stream().map(GrantView::of).toList());
    }

    /** A membership in force. */
    public record GrantView(
            Role role,
            Optional<String> territory,
            Optional<String> school,
            Optional<String> area,
            Optional<String> post) {
        static GrantView of(Grant grant) {
            return new GrantView(
                    grant.role(),
                    grant.territory().map(TerritoryId::value),
                    grant.school().map(SchoolId::value),
                    grant.area(),
                    grant.post());
        }
    }
}
