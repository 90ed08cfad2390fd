package co.ruta.core.plugin;

/** What was done with a plugin. Each act is a generation that every node follows. */
public enum PluginAct {
    /** It serves where nothing of its name served before. */
    INSTALLED,
    /** Another version, or other bytes of the same one, serves in its place. */
    UPGRADED,
    /** An earlier version serves again. */
    ROLLED_BACK,
    /** It serves again what served when it was switched off. */
    ENABLED,
    /** It serves nobody until it is switched on again. */
    DISABLED,
    /** It was taken away; what was published stays, for the documents that rest on it. */
    REMOVED;

    /** Whether the plugin serves after this act. */
    public boolean serves() {
        return this != DISABLED && this != REMOVED;
    }
}
