package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import java.time.Instant;
import java.util.Optional;

/** Links that are handed over by a person and let somebody set a password, once. */
public interface AccessLinks {
    /** What a link is for, for the page that asks for the password; {@code LINK_UNKNOWN} or {@code LINK_EXPIRED}. */
    LinkView look(String token);

    /**
     * Sets the password, ends all sessions of the person and opens one.
     *
     * @throws ProblemException {@code LINK_UNKNOWN}, {@code LINK_EXPIRED}, or as {@link Passwords#change}
     */
    OpenedSession use(String token, String password);

    /**
     * Delegated recovery: a link for somebody who forgot the password. Only who answers for <em>all</em> the person's
     * memberships may give one, else a school could take over an account of another.
     *
     * @param school empty when the secretaría's own people are meant
     * @throws ProblemException {@code MEMBER_UNKNOWN}, {@code RECOVERY_NOT_YOURS}
     */
    NewLink recover(Principal who, TerritoryId territory, Optional<SchoolId> school, PersonId person);

    /** Why a link was made. */
    enum Purpose {
        INVITATION,
        RECOVERY,
        FIRST_OPERATOR
    }

    /** Whom a link is for. */
    record LinkView(String name, String login, Purpose purpose, Instant expires) {}

    /** A new link: its address is {@code /enlace/} and the token. */
    record NewLink(String token, Instant expires) {}
}
