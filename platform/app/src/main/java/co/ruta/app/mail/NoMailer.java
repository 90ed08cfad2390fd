package co.ruta.app.mail;

import co.ruta.core.reminder.Mail;
import co.ruta.core.reminder.Mailer;

/** The mailer of an installation that names no server: nothing is due, nothing is sent. */
final class NoMailer implements Mailer {
    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public String root() {
        return "";
    }

    @Override
    public int daysBefore() {
        return 0;
    }

    @Override
    public void send(Mail mail) throws NotSent {
        throw new NotSent("Mail is off");
    }
}
