package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.pluginhost.hostile.JarBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a jar is said, and the healthy one beside it serves. */
final class PluginRefusalTest extends HostFixture {
    @Test
    void garbageIsRefusedAndTheHealthyOneServes() throws IOException {
        Files.write(inbox.resolve("garbage.jar"), "not a jar".getBytes(StandardCharsets.UTF_8));
        assertRefused("garbage.jar", "no es un jar");
    }

    @Test
    void aConstructorThatThrowsIsRefused() throws IOException {
        bad().code("", "throw new IllegalStateException(\"boom\");", "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "falla al cargarse (java.lang.IllegalStateException: boom)");
    }

    @Test
    void aStaticInitialiserThatThrowsIsRefused() throws IOException {
        bad().code("static final int X = Integer.parseInt(\"x\");", "", "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "falla al cargarse (java.lang.NumberFormatException");
    }

    @Test
    void anErrorOfTheVirtualMachineIsRefusedToo() throws IOException {
        bad().code("", "throw new NoClassDefFoundError(\"q/Q\");", "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "NoClassDefFoundError");
    }

    @Test
    void anExceptionWhoseMessageThrowsIsRefusedToo() throws IOException {
        bad().code(
                        "static class Nasty extends RuntimeException {"
                                + " public String getMessage() { throw new Error(); } }",
                        "throw new Nasty();",
                        "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "sin mensaje");
    }

    @Test
    void aJarThatBundlesTheSdkIsRefused() throws IOException {
        bad().file("co/ruta/sdk/Role.class", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61
                })
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "trae el SDK adentro");
    }

    @Test
    void aJarThatHidesTheSdkInAVersionedFolderIsRefused() throws IOException {
        bad().file("META-INF/versions/17/co/ruta/sdk/Role.class", "x").in(inbox, "bad.jar");
        assertRefused("bad.jar", "trae el SDK adentro");
    }

    @Test
    void codeWithoutAServiceFileIsRefused() throws IOException {
        bad().code("", "", "return List.of();").without(JarInspection.SERVICE).in(inbox, "bad.jar");
        assertRefused("bad.jar", "falta META-INF/services/co.ruta.sdk.TerritoryPlugin");
    }

    @Test
    void aServiceFileThatNamesNothingOfItsJarIsRefused() throws IOException {
        bad().service("p.Absent").in(inbox, "bad.jar");
        assertRefused("bad.jar", "p.Absent", "no está en el jar");
    }

    @Test
    void aServiceThatIsNoTerritoryPluginIsRefused() throws IOException {
        bad().source("p.Other", "package p; public class Other {}")
                .service("p.Other")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "p.Other no implementa");
    }

    @Test
    void aJarThatDoesNotSayWhoItIsIsRefused() throws IOException {
        bad().without("plugin.properties").in(inbox, "bad.jar");
        assertRefused("bad.jar", "Falta plugin.properties");
    }

    @Test
    void badVersionsAndASdkOutOfRangeAreSaidTogether() throws IOException {
        bad().file("plugin.properties", "plugin.id=bad\nplugin.version=1\nplugin.requires=>=9.0.0\n")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "«plugin.version» es «1»", "pide el SDK >=9.0.0");
    }

    @Test
    void everyProblemOfTheDefinitionsIsAReason() throws IOException {
        bad().file(
                        "definitions/stages.yaml",
                        "stages:\n  - {stage: SELF, title: A, process: none, applies-to: CYCLE}\n")
                .file("definitions/odd.yaml", "a: b")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "definitions/stages.yaml:2", "«none»", "definitions/odd.yaml:1");
    }

    @Test
    void aDescriptorThatContradictsTheDefinitionsIsRefused() throws IOException {
        bad().file("plugin.properties", "plugin.id=bad\nplugin.version=2.0.0\nplugin.requires=>=0.1.0\n")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "deben coincidir");
    }

    @Test
    void namesThatLeaveTheirFolderAreRefused() throws IOException {
        for (String name : List.of("../evil.txt", "a/../../evil.txt", "/etc/evil", "a\\..\\evil", "C:/evil")) {
            Path jar = bad().file(name, "x").in(inbox, "bad.jar");
            assertRefused("bad.jar", "sale de su carpeta");
            Files.delete(jar);
        }
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void classesOfANewerJavaAreRefused() throws IOException {
        bad().file("p/New.class", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 120})
                .service("p.New")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "necesita Java 76");
    }

    @Test
    void aJarThatUnpacksToTooMuchIsRefused() throws IOException {
        bad().file("big.bin", new byte[65 << 20]).in(inbox, "bad.jar");
        assertRefused("bad.jar", "más de 64 MB");
    }

    @Test
    void ofTwoJarsWithOneIdTheHigherVersionServes() throws IOException {
        healthy("1.1.0").in(inbox, "another.jar");
        host.load(inbox);
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().version()).contains("1.1.0");
        assertThat(host.snapshot().refused().get("healthy.jar").reasons())
                .singleElement()
                .asString()
                .contains("another.jar", "1.1.0");
    }

    @Test
    void aFailedUpgradeLeavesTheOldVersionServing() throws IOException {
        host.load(inbox);
        HostedPlugin answer = host.install(
                "healthy-2.jar",
                JarBuilder.sound("healthy", "2.0.0")
                        .code("", "throw new IllegalStateException();", "return List.of();")
                        .bytes());
        assertThat(answer.status()).isEqualTo(PluginStatus.REJECTED);
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().version()).contains("1.0.0");
        assertHealthyServes();
    }

    @Test
    void anInboxThatIsNotThereIsAnEmptyOne() {
        assertThat(host.load(folder.resolve("nowhere")).all()).isEmpty();
    }
}
