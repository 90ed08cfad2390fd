package co.ruta.launcher;

/** Why a command did not do what it was asked: a named code and one Spanish line that says what, where and how to mend. */
public final class LaunchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for programs and tests. */
    public enum Code {
        SETTING_INVALID,
        WAR_MISSING,
        DATA_FOLDER_UNUSABLE,
        DATA_FOLDER_IN_USE,
        PORT_IN_USE,
        DATABASE_UNREACHABLE,
        DATABASE_NOT_INSTALLED,
        DATABASE_NOT_STARTED,
        DATABASE_INCOMPLETE,
        DATABASE_LOST,
        SERVER_NOT_STARTED,
        DEPLOYMENT_FAILED,
        NOT_READY,
        FILE_UNREADABLE,
        REQUEST_REFUSED,
        AUDIT_BROKEN,
        TERRITORY_INVALID,
        PLUGIN_INVALID,
        PLUGIN_FOLDER_IN_USE
    }

    private final Code code;
    private final String line;

    public LaunchProblem(Code code, String message) {
        super(message);
        this.code = code;
        this.line = message;
    }

    public LaunchProblem(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.line = message;
    }

    public Code code() {
        return code;
    }

    /** What to say to the operator. */
    public String line() {
        return line;
    }
}
