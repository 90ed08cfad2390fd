package co.ruta.pluginhost;

/** The text of a failure; never the Throwable itself, whose class may be the plugin's and would pin its loader. */
final class Failures {
    private Failures() {}

    @SuppressWarnings("CatchThrowable") // even asking a plugin's exception for its message may throw
    static String text(Throwable failure) {
        try {
            Throwable root = failure;
            for (int depth = 0; root.getCause() != null && depth < 10; depth++) {
                root = root.getCause();
            }
            String message = root.getMessage();
            String text = root.getClass().getName() + (message == null ? "" : ": " + message);
            return new String((text.length() > 300 ? text.substring(0, 300) + "…" : text).toCharArray());
        } catch (Throwable unspeakable) {
            return "(sin mensaje)";
        }
    }
}
