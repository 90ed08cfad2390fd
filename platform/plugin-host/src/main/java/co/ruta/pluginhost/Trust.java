package co.ruta.pluginhost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose plugins are taken. A plugin's code runs inside the platform with all its rights, so an installation says which jars
 * it trusts: by their checksums, by who signed them, or both, of which one is enough. One that says nothing trusts whatever
 * is put into its plugin folder or sent by an operator.
 */
public final class Trust {
    /** Trusts everything. */
    public static final Trust ALL = new Trust(Optional.empty(), Optional.empty());

    private static final Pattern SUM = Pattern.compile("\\s*([0-9a-fA-F]{64})(\\s.*)?");

    private final Optional<Path> checksums;
    private final Optional<Signers> signers;

    private Trust(Optional<Path> checksums, Optional<Signers> signers) {
        this.checksums = checksums;
        this.signers = signers;
    }

    /**
     * Trusts by list and signature.
     *
     * @param checksums a file of SHA-256 sums in hex, one a line, as {@code sha256sum} writes them; read again each time, so
     *     that a line can be added while the platform runs
     * @param certificates a store with the certificates of signers, or of those who vouch for them
     */
    public static Trust of(Optional<Path> checksums, Optional<KeyStore> certificates) {
        return new Trust(checksums, certificates.map(Signers::new));
    }

    /** Spanish: what this installation trusts. */
    public String words() {
        if (checksums.isEmpty() && signers.isEmpty()) {
            return "Se acepta todo complemento que esté en la carpeta o que suba un operador.";
        }
        return "Se aceptan los complementos "
                + checksums.map(it -> "cuya suma SHA-256 está en " + it).orElse("")
                + (checksums.isPresent() && signers.isPresent() ? ", y los " : "")
                + signers.map(it -> "firmados por quien está en el almacén de certificados")
                        .orElse("") + ".";
    }

    /** Why a jar is not trusted; empty when it is. */
    Optional<String> refusal(String sha256, Path jar) {
        if (checksums.isEmpty() && signers.isEmpty()
                || checksums.isPresent() && isListed(checksums.get(), sha256)
                || signers.isPresent() && signers.get().signed(jar)) {
            return Optional.empty();
        }
        return Optional.of("Este complemento no es de confianza en esta instalación (su suma SHA-256 es " + sha256
                + "). " + words());
    }

    private static boolean isListed(Path list, String sha256) {
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                    .map(SUM::matcher)
                    .filter(Matcher::matches)
                    .anyMatch(it -> it.group(1).toLowerCase(Locale.ROOT).equals(sha256));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
