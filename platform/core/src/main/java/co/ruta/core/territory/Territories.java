package co.ruta.core.territory;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The secretarías served here and what each has set. */
public interface Territories {
    /** Every territory in force, by name. */
    List<Territory> all();

    /** The territory as it is in force; empty when there is none of that id. */
    Optional<Territory> find(TerritoryId id);

    /**
     * The territory as it is in force.
     *
     * @throws co.ruta.core.problem.ProblemException {@code TERRITORY_UNKNOWN}
     */
    Territory get(TerritoryId id);

    /**
     * The territory as it was at a revision, for what pinned it.
     *
     * @throws co.ruta.core.problem.ProblemException {@code TERRITORY_UNKNOWN}, {@code REVISION_UNKNOWN}
     */
    Territory get(TerritoryId id, int revision);

    /** Every revision, newest first. */
    List<Revision> history(TerritoryId id);

    /**
     * The files of a revision, byte for byte as they were applied.
     *
     * @throws co.ruta.core.problem.ProblemException {@code TERRITORY_UNKNOWN}, {@code REVISION_UNKNOWN}
     */
    Map<String, String> files(TerritoryId id, int revision);

    /** What would change if these files were applied; empty when nothing would. */
    List<Difference> preview(TerritoryId id, Map<String, String> files);

    /**
     * Makes the files the next revision, which is then in force. The same files again change nothing.
     *
     * @throws co.ruta.core.problem.ProblemException every problem of the files ({@code where} is file:line); {@code
     *     TERRITORY_ID_DIFFERS}; {@code PLUGIN_UNKNOWN} or {@code PLUGIN_OUT_OF_RANGE} when a person chooses a plugin that
     *     does not serve; {@code REVISION_NOT_SEEN} (stale) with one problem per value that differs, when the files
     *     do not rest on the revision in force
     */
    Applied apply(Change change);

    /**
     * A wish to change a territory's values.
     *
     * @param files path → text
     * @param basedOn the revision the writer has seen; empty for a territory's first
     * @param actor empty when the platform itself acts, at start
     * @param comment why, for the history; may be empty
     */
    record Change(
            TerritoryId territory,
            Map<String, String> files,
            Optional<Integer> basedOn,
            Optional<PersonId> actor,
            String comment) {
        public Change {
            files = Map.copyOf(files);
        }
    }

    /**
     * What came of it.
     *
     * @param changed false when the files were already in force
     */
    record Applied(int revision, boolean changed, List<Difference> differences) {
        public Applied {
            differences = List.copyOf(differences);
        }
    }
}
