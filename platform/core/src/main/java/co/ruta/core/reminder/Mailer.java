package co.ruta.core.reminder;

/** Port: sends letters, where the installation has a server for that. */
public interface Mailer {
    /** Whether letters go out at all. */
    boolean isOn();

    /** The address people come in at, without a slash at its end. */
    String root();

    /** How many business days before the last one a reminder goes out. */
    int daysBefore();

    /** Hands the letter over; returns when the server has taken it. */
    void send(Mail mail) throws NotSent;

    /** Why a letter was not taken; no address stands in it. */
    final class NotSent extends Exception {
        private static final long serialVersionUID = 1L;

        public NotSent(String why) {
            super(why);
        }
    }
}
