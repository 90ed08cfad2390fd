package co.ruta.core.account;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to a school or a secretaría. The operator names leaders; leaders name their secretaría's people and the
 * rectors; rectors name their school's people.
 *
 * <p>{@code school} is empty where the secretaría's own people are meant.
 */
public interface Team {
    /** Everybody who is or was a member, those in force first, then by role and name. */
    List<Member> of(TerritoryId territory, Optional<SchoolId> school);

    /**
     * Lets somebody in.
     *
     * @throws ProblemException {@code INVITING_NOT_YOURS}, {@code SCHOOL_UNKNOWN}, {@code ROLE_NOT_OF_SCHOOL},
     *     {@code SCHOOL_HAS_RECTOR} (hand over instead), {@code ALREADY_MEMBER}, {@code LOGIN_UNREADABLE},
     *     {@code NAME_MISSING}, {@code AREA_MISSING}, {@code DATES_CROSSED}
     */
    Invited invite(Principal who, TerritoryId territory, Optional<SchoolId> school, Invitation invitation);

    /**
     * Ends a membership after that day. A rector's ends only by {@link #handOver}: a school is never without somebody
     * who answers for it.
     *
     * @throws ProblemException {@code MEMBER_UNKNOWN}, {@code INVITING_NOT_YOURS}, {@code RECTOR_NEEDS_SUCCESSOR},
     *     {@code LAST_LEADER}
     */
    void end(Principal who, TerritoryId territory, Optional<SchoolId> school, String membership, LocalDate lastDay);

    /**
     * The school changes hands, in one act: the new rector's membership begins and the old one's ends the day before.
     *
     * @param invitation its role is RECTOR; its first day is today or later
     */
    Invited handOver(Principal who, TerritoryId territory, SchoolId school, Invitation invitation);

    /** Gives an area lead another area. */
    void lead(Principal who, TerritoryId territory, SchoolId school, String membership, String area);

    /**
     * What came of an invitation.
     *
     * @param link to hand over; empty when the person has an account already and signs in as always
     */
    record Invited(Member member, Optional<AccessLinks.NewLink> link) {}
}
