package co.ruta.core.account;

import co.ruta.core.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be: long enough and not one of those everybody tries first (NIST SP 800-63B §5.1.1.2). */
final class PasswordRules {
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Fails with what is wrong with it. */
    static void check(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < Passwords.SHORTEST) {
            throw Problems.invalid(
                    "password",
                    "PASSWORD_TOO_SHORT",
                    "Use al menos " + Passwords.SHORTEST + " caracteres; una frase corta sirve y se recuerda.");
        }
        if (length > Passwords.LONGEST) {
            throw Problems.invalid(
                    "password", "PASSWORD_TOO_LONG", "Use como máximo " + Passwords.LONGEST + " caracteres.");
        }
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (COMMON.contains(plain) || isRepetition(plain) || plain.equals(login)) {
            throw Problems.invalid(
                    "password",
                    "PASSWORD_COMMON",
                    "Esa contraseña es de las primeras que se intentan. Elija otra, por ejemplo una frase propia.");
        }
    }

    /** One to four characters said over and over: aaaaaaaaaaaa, 123412341234. */
    private static boolean isRepetition(String text) {
        for (int size = 1; size <= 4 && size * 3 <= text.length(); size++) {
            String unit = text.substring(0, size);
            if (unit.repeat(text.length() / size + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> common() {
        try (InputStream list = Objects.requireNonNull(
                        PasswordRules.class.getResourceAsStream("common-passwords.txt"), "common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
