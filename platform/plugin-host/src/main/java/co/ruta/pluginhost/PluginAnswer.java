package co.ruta.pluginhost;

/** What came of asking a plugin's code. */
public sealed interface PluginAnswer<T> {
    /** The plugin answered. */
    record Given<T>(T value) implements PluginAnswer<T> {}

    /**
     * The plugin could not answer now.
     *
     * @param reason Spanish, for the people on the page; says it openly and never shows a stack trace
     */
    record Unavailable<T>(String reason) implements PluginAnswer<T> {}
}
