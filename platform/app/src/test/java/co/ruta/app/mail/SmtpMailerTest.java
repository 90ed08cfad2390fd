package co.ruta.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.app.mail.SmtpSettings.Security;
import co.ruta.core.reminder.Mail;
import co.ruta.core.reminder.Mailer;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters as a real SMTP server takes them. */
class SmtpMailerTest {
    @RegisterExtension
    private final GreenMailExtension server =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void readerShouldFindBothFormsAndTheWayOut() throws Exception {
        mailer(server.getSmtp().getPort()).send(letter());

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Entrega de la autoevaluación 2026: el plazo está por cerrar");
        assertThat(received.getFrom()[0]).hasToString("ruta@secretaria.example");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getMessageID()).isEqualTo("<0123abcd@secretaria.example>");
        assertThat(received.getHeader("List-Unsubscribe"))
                .containsExactly("<https://ruta.example/recordatorios/token>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(text(parts.getBodyPart(0))).isEqualTo("Faltan 3 días hábiles. ñ");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(text(parts.getBodyPart(1))).isEqualTo("<p>Faltan 3 días hábiles. ñ</p>");
    }

    @Test
    void serverThatIsNotThereShouldBeToldWithoutTheAddress() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatThrownBy(() -> mailer(port).send(letter()))
                .isInstanceOf(Mailer.NotSent.class)
                .message()
                .doesNotContain("rectora@escuela.example");
    }

    @Test
    void breakInTheSubjectShouldAddNoHeader() throws Exception {
        mailer(server.getSmtp().getPort())
                .send(new Mail("a", "rectora@escuela.example", "Uno\r\nBcc: otra@example.org", "x", "x", "https://x"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    private static String text(BodyPart part) {
        return GreenMailUtil.getBody(part).strip().isEmpty() ? "" : content(part);
    }

    private static String content(BodyPart part) {
        try {
            return String.valueOf(part.getContent()).strip();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Mail letter() {
        return new Mail(
                "0123abcd",
                "rectora@escuela.example",
                "Entrega de la autoevaluación 2026: el plazo está por cerrar",
                "Faltan 3 días hábiles. ñ",
                "<p>Faltan 3 días hábiles. ñ</p>",
                "https://ruta.example/recordatorios/token");
    }

    private static Mailer mailer(int port) {
        return new SmtpMailer(new SmtpSettings(
                "127.0.0.1", port, Security.NONE, "", "", "ruta@secretaria.example", "https://ruta.example", 5));
    }
}
