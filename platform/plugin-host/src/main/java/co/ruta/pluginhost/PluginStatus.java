package co.ruta.pluginhost;

/** How a plugin fares. */
public enum PluginStatus {
    /** Its definitions and its code serve. */
    ACTIVE,
    /** Its definitions serve; its code fails too often and rests for a while. */
    DEGRADED,
    /** It was not taken. */
    REJECTED,
    /** Somebody switched it off. */
    DISABLED
}
