package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.Test;

/** An installation says which plugins it trusts. */
final class TrustTest extends HostFixture {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @Test
    void whatTheListDoesNotNameIsRefusedWithItsSum() throws IOException {
        byte[] jar = healthy("1.0.0").bytes();
        Path list = Files.writeString(folder.resolve("trusted.txt"), "# complementos revisados\n");
        trusting(Trust.of(Optional.of(list), Optional.empty()));
        HostedPlugin refused = host.install("healthy.jar", jar);
        assertThat(refused.status()).isEqualTo(PluginStatus.REJECTED);
        assertThat(refused.reasons()).singleElement().asString().contains(WorkFolder.sha256(jar), list.toString());
        Files.writeString(list, WorkFolder.sha256(jar).toUpperCase(java.util.Locale.ROOT) + "  healthy.jar\n");
        assertThat(host.install("healthy.jar", jar).status()).isEqualTo(PluginStatus.ACTIVE);
        assertThat(host.install("other.jar", healthy("1.0.1").bytes()).status()).isEqualTo(PluginStatus.REJECTED);
        assertHealthyServes();
    }

    @Test
    void aListThatIsNotThereTrustsNothing() throws IOException {
        trusting(Trust.of(Optional.of(folder.resolve("absent.txt")), Optional.empty()));
        assertThat(host.install("healthy.jar", healthy("1.0.0").bytes()).status())
                .isEqualTo(PluginStatus.REJECTED);
    }

    @Test
    void whatATrustedPersonSignedIsTakenAndNothingElse() throws Exception {
        KeyStore known = key("known");
        byte[] jar = healthy("1.0.0").bytes();
        byte[] signed = signed(jar, known, "known");
        trusting(Trust.of(Optional.empty(), Optional.of(certificates(known, "known"))));
        assertThat(install(jar)).as("not signed").isEqualTo(PluginStatus.REJECTED);
        assertThat(install(signed(jar, key("stranger"), "stranger")))
                .as("by a stranger")
                .isEqualTo(PluginStatus.REJECTED);
        assertThat(install(changed(signed, "plugin.properties"))).as("changed").isEqualTo(PluginStatus.REJECTED);
        assertThat(install(changed(signed, "added.txt"))).as("added to").isEqualTo(PluginStatus.REJECTED);
        assertThat(host.snapshot().serving()).isEmpty();
        assertThat(install(signed)).isEqualTo(PluginStatus.ACTIVE);
        assertHealthyServes();
    }

    @Test
    void anInstallationThatSaysNothingSaysThatItTrustsEverything() {
        assertThat(host.trust()).contains("Se acepta todo complemento");
    }

    private PluginStatus install(byte[] jar) {
        return host.install("healthy.jar", jar).status();
    }

    private void trusting(Trust trust) throws IOException {
        host.close();
        host = new PluginHost(folder.resolve("work"), clock, WITHOUT_CONTRACT.with(trust));
    }

    private KeyStore key(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD));
        Process tool = new ProcessBuilder(words).redirectErrorStream(true).start();
        assertThat(tool.waitFor())
                .as(new String(tool.getInputStream().readAllBytes()))
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD);
        }
        return keys;
    }

    private static KeyStore certificates(KeyStore keys, String name) throws Exception {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry(name, keys.getCertificate(name));
        return certificates;
    }

    private byte[] signed(byte[] jar, KeyStore keys, String name) throws Exception {
        Path file = Files.write(folder.resolve("unsigned.jar"), jar);
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(keys.getCertificate(name)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new JarSigner.Builder((PrivateKey) keys.getKey(name, PASSWORD), path)
                    .build()
                    .sign(zip, out);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] jar, String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(jar));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(next.getName()));
                zip.write(in.readAllBytes());
                if (next.getName().equals(entry)) {
                    zip.write('\n');
                }
            }
            if (entry.equals("added.txt")) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return out.toByteArray();
    }
}
