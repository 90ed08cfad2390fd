package co.ruta.core.account;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types to say who he or she is: an e-mail, or an identity document. A number alone is a cédula de
 * ciudadanía.
 *
 * @param value the one written form: the e-mail in lower case, or e.g. {@code CC-1110456789}
 */
record Login(String value) {
    private static final int LONGEST = 190;
    private static final Pattern EMAIL = Pattern.compile("[a-z0-9._%+'-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern DOCUMENT = Pattern.compile("(CC|CE|TI|PPT|PEP|PA)?([A-Z0-9]{3,20})");

    /** Reads what somebody typed; empty when it is neither. */
    static Optional<Login> read(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.contains("@")) {
            String email = text.toLowerCase(Locale.ROOT);
            return EMAIL.matcher(email).matches() ? Optional.of(new Login(email)) : Optional.empty();
        }
        Matcher document = DOCUMENT.matcher(text.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", ""));
        if (!document.matches()
                || document.group(2).chars().noneMatch(it -> it >= '0' && it <= '9')
                || (document.group(1) == null && !document.group(2).matches("\\d+"))) {
            return Optional.empty();
        }
        return Optional.of(new Login((document.group(1) == null ? "CC" : document.group(1)) + "-" + document.group(2)));
    }

    static Login readOrFail(String typed) {
        return read(typed).orElseThrow(() -> unreadable());
    }

    private static ProblemException unreadable() {
        return Problems.invalid(
                "login",
                "LOGIN_UNREADABLE",
                "Escriba un correo electrónico (nombre@dominio) o un documento, por ejemplo CC 1110456789.");
    }

    boolean isEmail() {
        return value.contains("@");
    }
}
