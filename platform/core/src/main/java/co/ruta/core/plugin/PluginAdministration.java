package co.ruta.core.plugin;

import co.ruta.core.id.PersonId;
import co.ruta.sdk.PluginId;
import java.util.List;
import java.util.Optional;

/**
 * The operator's desk: bringing plugins in, switching them on and off, taking them away, going back to an earlier
 * version. Each act is one transaction with its audit row; this node follows at once, the others within a second.
 */
public interface PluginAdministration {
    /** The largest jar that is taken, in bytes: what a database with MariaDB's usual packet of 16 MB can keep. */
    long LARGEST = 12L << 20;

    /**
     * Judges a jar and, when it is sound, keeps it for a day for somebody to activate it. Nothing is served by it.
     *
     * @throws co.ruta.core.problem.ProblemException {@code PLUGIN_EMPTY}, {@code PLUGIN_TOO_LARGE}
     */
    Proposal offer(Optional<PersonId> actor, String fileName, byte[] bytes);

    /**
     * What would happen if a kept jar were activated: one that was offered, or one that served before.
     *
     * @throws co.ruta.core.problem.ProblemException {@code PLUGIN_JAR_UNKNOWN}
     */
    Proposal proposal(String sha256);

    /** The jars that wait for a decision, newest first. */
    List<Offer> offers();

    /**
     * Has a kept jar serve, as new plugin, upgrade or roll-back.
     *
     * @throws co.ruta.core.problem.ProblemException {@code PLUGIN_JAR_UNKNOWN}, {@code PLUGIN_REFUSED} with every
     *     reason, {@code PLUGIN_JAR_OF_ANOTHER}, {@code PLUGIN_CHANGED} (stale), {@code PLUGIN_LEAVES_TERRITORY} with
     *     one problem per territory, {@code REASON_MISSING}
     */
    Done activate(PluginOrder order, String sha256);

    /**
     * Switches a plugin on again.
     *
     * @throws co.ruta.core.problem.ProblemException {@code PLUGIN_UNKNOWN}, {@code PLUGIN_CHANGED}, {@code
     *     PLUGIN_REMOVED}
     */
    Done enable(PluginOrder order);

    /**
     * Switches a plugin off.
     *
     * @throws co.ruta.core.problem.ProblemException {@code PLUGIN_UNKNOWN}, {@code PLUGIN_CHANGED}, {@code
     *     PLUGIN_REMOVED}, {@code PLUGIN_LEAVES_TERRITORY}, {@code REASON_MISSING}
     */
    Done disable(PluginOrder order);

    /**
     * Takes a plugin away. What it published stays.
     *
     * @throws co.ruta.core.problem.ProblemException as {@link #disable}
     */
    Done remove(PluginOrder order);

    /**
     * Everything about one plugin.
     *
     * @throws co.ruta.core.problem.ProblemException {@code PLUGIN_UNKNOWN}
     */
    PluginRecord record(PluginId plugin);

    /**
     * What changed for people between two published definitions.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DEFINITION_UNKNOWN}
     */
    List<DefinitionChange> changes(String before, String after);

    /** Spanish: whose plugins this installation takes. */
    String trust();

    /** Forgets offers that are older than a day, and jars nobody speaks of; how many jars went. */
    int sweep();

    /**
     * What came of an order.
     *
     * @param changed false when it was done already
     */
    record Done(Activation activation, boolean changed) {}
}
