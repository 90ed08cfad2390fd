package co.ruta.pluginhost;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Those whose signature on a jar is trusted. Every entry must carry it, or it could have been added afterwards. */
final class Signers {
    private final KeyStore trusted;
    private final Map<CodeSigner, Boolean> asked = new HashMap<>();

    Signers(KeyStore trusted) {
        this.trusted = trusted;
    }

    synchronized boolean signed(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            List<JarEntry> entries = Collections.list(file.entries());
            for (JarEntry entry : entries) {
                if (!entry.isDirectory() && !isOfTheSignature(entry.getName()) && !signed(file, entry)) {
                    return false;
                }
            }
            return !entries.isEmpty();
        } catch (IOException | SecurityException tamperedWith) {
            return false;
        }
    }

    private boolean signed(JarFile file, JarEntry entry) throws IOException {
        try (InputStream content = file.getInputStream(entry)) {
            content.readAllBytes(); // the signers are known once all has been read
        }
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
            return false;
        }
        for (CodeSigner signer : signers) {
            if (asked.computeIfAbsent(signer, this::vouchedFor)) {
                return true;
            }
        }
        return false;
    }

    private boolean vouchedFor(CodeSigner signer) {
        try {
            PKIXParameters parameters = new PKIXParameters(trusted);
            parameters.setRevocationEnabled(false); // a rural server reaches no revocation list
            CertPathValidator.getInstance("PKIX").validate(signer.getSignerCertPath(), parameters);
            return true;
        } catch (GeneralSecurityException notVouchedFor) {
            return false;
        }
    }

    private static boolean isOfTheSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equals(JarFile.MANIFEST_NAME)
                || upper.startsWith("META-INF/")
                        && upper.indexOf('/', "META-INF/".length()) < 0
                        && (upper.endsWith(".SF")
                                || upper.endsWith(".RSA")
                                || upper.endsWith(".DSA")
                                || upper.endsWith(".EC"));
    }
}
