package co.ruta.app.plugin;

import co.ruta.pluginhost.Trust;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose plugins this installation takes, as its operator set it. */
@Dependent
class Trusted {
    @Inject
    @ConfigProperty(name = "ruta.plugins.trusted")
    private Optional<String> checksums;

    @Inject
    @ConfigProperty(name = "ruta.plugins.signers")
    private Optional<String> signers;

    @Inject
    @ConfigProperty(name = "ruta.plugins.signers.password")
    private Optional<String> password;

    /** A store of certificates that cannot be read stops the start: it must not come to mean that all are trusted. */
    Trust trust() {
        return Trust.of(checksums.map(Path::of), signers.map(this::store));
    }

    private KeyStore store(String file) {
        try {
            return KeyStore.getInstance(
                    Path.of(file).toFile(), password.map(String::toCharArray).orElse(null));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "No se puede leer el almacén de certificados " + file + " (ruta.plugins.signers): "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }
}
