package co.ruta.rest.account;

import co.ruta.core.account.Member;
import co.ruta.sdk.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of a team.
 *
 * @param login present only for those who administer the team: it may be a document's number
 */
public record MemberView(
        String membership,
        String person,
        String name,
        Optional<String> login,
        Role role,
        Optional<String> area,
        Optional<String> post,
        LocalDate from,
        Optional<LocalDate> to,
        boolean current,
        boolean entered,
        Optional<Instant> lastSeen) {
    static MemberView of(Member member, boolean administered) {
        return new MemberView(
                member.membership(),
                member.person().value(),
                member.name(),
                administered ? Optional.of(member.login()) : Optional.empty(),
                member.role(),
                member.area(),
                member.post(),
                member.from(),
                member.to(),
                member.current(),
                member.entered(),
                administered ? member.lastSeen() : Optional.empty());
    }
}
