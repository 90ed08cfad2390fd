package co.ruta.pluginhost.weave;

/** A class file into which no tick can be put; the message is a Spanish sentence for whoever built it. */
public final class Unweavable extends Exception {
    private static final long serialVersionUID = 1L;

    Unweavable(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
