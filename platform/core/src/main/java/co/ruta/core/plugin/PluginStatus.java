package co.ruta.core.plugin;

/** How a plugin fares. */
public enum PluginStatus {
    /** Its definitions and its code serve. */
    ACTIVE,
    /** Its definitions serve; its code does not, and what it computes says so. */
    DEGRADED,
    /** It was not taken. */
    REJECTED,
    /** Somebody switched it off. */
    DISABLED,
    /** Somebody took it away. */
    REMOVED
}
