package co.ruta.pluginhost;

/** A plugin answered something that is no answer; the message is a Spanish sentence of ours. */
final class Nonsense extends Exception {
    private static final long serialVersionUID = 1L;

    Nonsense(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
