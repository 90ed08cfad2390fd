package co.ruta.web.session;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's programs, such as the {@code ruta} command, show the token of {@code ruta.operator.token}. */
@ApplicationScoped
class OperatorToken {
    private static final Principal OPERATOR =
            new Principal(Principal.OPERATOR_TOKEN, "Operación (orden ruta)", List.of(Grant.operator()));

    private final Optional<byte[]> token;

    @Inject
    OperatorToken(@ConfigProperty(name = "ruta.operator.token") Optional<String> token) {
        this.token = token.filter(it -> !it.isBlank()).map(it -> it.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** The operator, when the token is right; compared in constant time. */
    Optional<Principal> principal(String shown) {
        return token.filter(it -> MessageDigest.isEqual(it, shown.getBytes(StandardCharsets.UTF_8)))
                .map(it -> OPERATOR);
    }
}
