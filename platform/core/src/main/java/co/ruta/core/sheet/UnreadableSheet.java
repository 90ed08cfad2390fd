package co.ruta.core.sheet;

/** The file cannot be read as a list. */
public final class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;

    /** @param line line of the file from which on it cannot be read; 0 for the file as a whole */
    UnreadableSheet(String code, int line, String message) {
        super(message);
        this.code = code;
        this.line = line;
    }

    UnreadableSheet(String code, String message) {
        this(code, 0, message);
    }

    public String code() {
        return code;
    }

    public int line() {
        return line;
    }

    /** What is wrong and how to mend it, in Spanish. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
