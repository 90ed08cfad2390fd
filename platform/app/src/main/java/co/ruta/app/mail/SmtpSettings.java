package co.ruta.app.mail;

/**
 * How letters leave.
 *
 * @param user empty when the server asks for none
 * @param root the address people come in at, without a slash at its end
 * @param daysBefore business days before the last one on which reminders go out
 */
record SmtpSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String from,
        String root,
        int daysBefore) {
    /** What the connection is protected by. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** What stands behind the sender's at sign. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
