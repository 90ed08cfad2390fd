package co.ruta.core.deadline;

import co.ruta.core.account.Principal;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;

/** More time for one school: one person of the secretaría proposes, another one decides. */
public interface Extensions {
    /**
     * Proposes a later last day.
     *
     * @param key idempotency key: the same again proposes nothing more
     * @throws co.ruta.core.problem.ProblemException {@code EXTENSION_NOT_LATER}, {@code ACT_MISSING}, {@code REASON_MISSING},
     *     {@code DEADLINE_UNKNOWN}, {@code DEADLINE_WITHOUT_DATE}, {@code SCHOOL_UNKNOWN}, {@code EXTENSION_ALREADY_PROPOSED}
     */
    ExtensionView propose(Principal who, Proposal proposal, String key);

    /** As the other, for whoever has no key. */
    default ExtensionView propose(Principal who, Proposal proposal) {
        return propose(who, proposal, Ids.mint());
    }

    /**
     * Grants or refuses it.
     *
     * @throws co.ruta.core.problem.ProblemException {@code EXTENSION_OWN}: whoever proposed it may not decide it; {@code
     *     EXTENSION_DECIDED}; {@code EXTENSION_UNKNOWN}; {@code REVISION_STALE}
     */
    ExtensionView decide(Principal who, TerritoryId territory, String extension, int version, boolean granted);

    /** All of a cycle's route, those that wait for a decision first, then newest first. */
    List<ExtensionView> list(Principal who, TerritoryId territory, int cycle);

    /**
     * What somebody proposes.
     *
     * @param cycle the year the deadline is counted in, as {@link WindowView#year()} says it
     * @param closes the new last day
     * @param act the act it rests on, at most 200 characters
     * @param reason at most 2000 characters
     */
    record Proposal(
            TerritoryId territory,
            SchoolId school,
            int cycle,
            String deadline,
            LocalDate closes,
            String act,
            String reason) {}
}
