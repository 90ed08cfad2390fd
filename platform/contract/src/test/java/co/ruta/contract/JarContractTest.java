package co.ruta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar says of itself and brings along. */
final class JarContractTest {
    private static final String SERVICE = "META-INF/services/co.ruta.sdk.TerritoryPlugin";

    private final Map<String, byte[]> jar = new TreeMap<>(Compiled.jar(Compiled.plugin("")));

    @Test
    void aSoundJarBreaksNothing() {
        assertThat(breaches()).isEmpty();
    }

    @Test
    void definitionsWithoutCodeNeedNoServiceFile() {
        jar.remove(SERVICE);
        jar.remove("p/Costa.class");
        assertThat(breaches()).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plugin.id=costa        | plugin.id=La_Costa     | 2 | DESCRIPTOR_ID",
                "plugin.id=costa        | plugin.id=otra         | 3 | DESCRIPTOR_DISAGREES",
                "plugin.version=1.2.0   | plugin.version=1.2     | 3 | DESCRIPTOR_VERSION",
                "plugin.version=1.2.0   | plugin.version=1.2.1   | 3 | DESCRIPTOR_DISAGREES",
                ">=0.2.0 <2.0.0         | ^1                     | 4 | DESCRIPTOR_REQUIRES",
                ">=0.2.0 <2.0.0         | >=99.0.0               | 4 | SDK_OUT_OF_RANGE",
                "# who                  | plugin.class=p.Costa   | 1 | DESCRIPTOR_KEY_UNUSED",
                "# who                  | plugin.dependencies=x  | 1 | DESCRIPTOR_KEY_UNUSED",
                "# who                  | a=\\u12                | 1 | DESCRIPTOR_UNREADABLE",
            })
    void theDescriptorIsJudgedLineByLine(String was, String becomes, int line, String code) {
        String text =
                new String(jar.getOrDefault("plugin.properties", new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains(was);
        jar.put("plugin.properties", Compiled.bytes(text.replace(was, becomes)));
        assertThat(breaches())
                .extracting(it -> it.code() + " " + it.file() + ":" + it.line())
                .contains(code + " plugin.properties:" + line);
    }

    @Test
    void aJarWithoutDescriptorIsNoPlugin() {
        jar.remove("plugin.properties");
        assertThat(breaches()).extracting(Breach::code).containsExactly("DESCRIPTOR_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nobody\n", "p.Costa\np.Other\n"})
    void theServiceFileNamesOneClass(String text) {
        jar.put(SERVICE, Compiled.bytes(text));
        assertThat(breaches()).extracting(Breach::code).containsExactly("SERVICE_NOT_ONE");
    }

    @Test
    void theServiceFileNamesAClassThatIsAPlugin() {
        jar.put(SERVICE, Compiled.bytes("p.Absent"));
        assertThat(breaches()).extracting(Breach::code).containsExactly("SERVICE_CLASS_MISSING");
        jar.putAll(Compiled.source("p/Absent", "package p; abstract class Absent {}"));
        assertThat(breaches())
                .extracting(Breach::code)
                .containsExactly("SERVICE_CLASS_IS_NO_PLUGIN", "SERVICE_CLASS_NOT_MADE");
        jar.remove(SERVICE);
        assertThat(breaches()).extracting(Breach::code).containsExactly("SERVICE_FILE_MISSING");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "co/ruta/sdk/Role.class, SDK_BUNDLED",
        "META-INF/versions/21/co/ruta/sdk/Role.class, SDK_BUNDLED",
        "org/pf4j/Plugin.class, PF4J_BUNDLED",
        "lib/other.jar, JAR_INSIDE",
        "META-INF/versions/21/p/Costa.class, MULTI_RELEASE",
        "native/x.so, NATIVE_CODE",
    })
    void whatThePlatformGivesStaysOutside(String entry, String code) {
        jar.put(entry, jar.getOrDefault("p/Costa.class", new byte[0]));
        assertThat(breaches()).extracting(Breach::code).contains(code);
    }

    @Test
    void codeThatStaysInMemoryIsToldSo() {
        assertThat(PluginContract.judgeRelease(true)).isEmpty();
        assertThat(PluginContract.judgeRelease(false)).extracting(Breach::code).containsExactly("CODE_STAYS_IN_MEMORY");
    }

    private java.util.List<Breach> breaches() {
        return PluginContract.judge(new Sample().subject().with(jar));
    }
}
