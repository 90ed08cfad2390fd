package co.ruta.pluginhost;

/** What came of asking a plugin's code. */
public sealed interface PluginAnswer<T> {
    /** The plugin answered; the value is a copy of SDK and JDK values. */
    record Given<T>(T value) implements PluginAnswer<T> {}

    /**
     * The plugin could not answer now.
     *
     * @param reason Spanish, for the people on the page; says it openly and never shows a stack trace
     * @param detail for whoever writes or operates the plugin: what it threw, exceeded or answered
     */
    record Unavailable<T>(String reason, String detail) implements PluginAnswer<T> {}
}
