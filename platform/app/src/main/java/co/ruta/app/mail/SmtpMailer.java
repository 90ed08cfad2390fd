package co.ruta.app.mail;

import co.ruta.core.reminder.Mail;
import co.ruta.core.reminder.Mailer;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends letters as plain text beside HTML through one SMTP server. */
final class SmtpMailer implements Mailer {
    private static final String PATIENCE_MILLIS = "10000";

    private final SmtpSettings settings;
    private final Session session;

    SmtpMailer(SmtpSettings settings) {
        this.settings = settings;
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == SmtpSettings.Security.TLS));
        boolean startTls = settings.security() == SmtpSettings.Security.STARTTLS;
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        session = Session.getInstance(properties, settings.user().isEmpty() ? null : new Known(settings));
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public String root() {
        return settings.root();
    }

    @Override
    public int daysBefore() {
        return settings.daysBefore();
    }

    @Override
    public void send(Mail mail) throws NotSent {
        try {
            Transport.send(message(mail));
        } catch (MessagingException refused) {
            // The message names the reader's address now and then; the log must not.
            throw new NotSent(refused.getClass().getSimpleName());
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + mail.id() + "@" + settings.domain() + ">");
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + mail.stop() + ">");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.plain(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    /** A message whose id is ours: it would be minted anew otherwise. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static final class Known extends Authenticator {
        private final SmtpSettings settings;

        Known(SmtpSettings settings) {
            this.settings = settings;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.user(), settings.password());
        }
    }
}
