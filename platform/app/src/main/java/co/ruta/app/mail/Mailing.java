package co.ruta.app.mail;

import co.ruta.app.mail.SmtpSettings.Security;
import co.ruta.core.reminder.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mailer the properties ask for; without a server and a sender there is none. */
@ApplicationScoped
class Mailing {
    @Produces
    @Singleton
    Mailer mailer(
            @ConfigProperty(name = "ruta.mail.host") Optional<String> host,
            @ConfigProperty(name = "ruta.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "ruta.mail.security", defaultValue = "starttls") String security,
            @ConfigProperty(name = "ruta.mail.user") Optional<String> user,
            @ConfigProperty(name = "ruta.mail.password") Optional<String> password,
            @ConfigProperty(name = "ruta.mail.from") Optional<String> from,
            @ConfigProperty(name = "ruta.mail.days", defaultValue = "5") int days,
            @ConfigProperty(name = "ruta.public.url") Optional<String> address,
            @ConfigProperty(name = "ruta.http.port", defaultValue = "8080") String http) {
        if (host.filter(it -> !it.isBlank()).isEmpty()
                || from.filter(it -> it.contains("@")).isEmpty()) {
            return new NoMailer();
        }
        return new SmtpMailer(new SmtpSettings(
                host.get().strip(),
                port,
                Security.valueOf(security.strip().toUpperCase(Locale.ROOT)),
                user.orElse("").strip(),
                password.orElse(""),
                from.get().strip(),
                address.filter(it -> !it.isBlank()).orElse("http://127.0.0.1:" + http),
                days));
    }
}
