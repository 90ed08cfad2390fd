package co.ruta.rest.account;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.Invitation;
import co.ruta.core.account.Team;
import co.ruta.sdk.Role;
import co.ruta.web.session.ClientConnection;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Bodies that the two kinds of team, a school's and a secretaría's, have in common. */
public final class Members {
    private Members() {}

    /**
     * Whom to let in.
     *
     * @param login e-mail, or number of a document with its type before it
     */
    public record NewMember(
            String login,
            String name,
            Role role,
            Optional<String> area,
            Optional<String> post,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        Invitation invitation() {
            return new Invitation(login, name, role, area, post, from, to);
        }
    }

    /** @param lastDay last day the membership holds */
    public record Ending(LocalDate lastDay) {}

    /** @param area slug of an area of the catalogue */
    public record AreaLed(String area) {}

    /**
     * What came of an invitation.
     *
     * @param link address to hand over; absent when the person has an account already
     */
    public record Invited(MemberView member, Optional<String> link, Optional<Instant> linkExpires) {}

    /** @param link address to hand over */
    public record GivenLink(String link, Instant expires) {}

    static Response invited(Team.Invited invited, ClientConnection connection) {
        return Response.status(Response.Status.CREATED)
                .entity(new Invited(
                        MemberView.of(invited.member(), true),
                        invited.link().map(it -> address(it, connection)),
                        invited.link().map(AccessLinks.NewLink::expires)))
                .build();
    }

    static GivenLink given(AccessLinks.NewLink link, ClientConnection connection) {
        return new GivenLink(address(link, connection), link.expires());
    }

    private static String address(AccessLinks.NewLink link, ClientConnection connection) {
        return connection.origin() + "/enlace/" + link.token();
    }
}
