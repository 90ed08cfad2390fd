package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.pluginhost.archive.PeoplesZip;
import co.ruta.pluginhost.archive.UnsafeArchive;
import co.ruta.pluginhost.hostile.HostileArchives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ZIP of workbooks is opened with the distrust of a plugin's, but for the letters of its names. */
final class PeoplesZipTest {
    private static final Pattern CROOKED = Pattern.compile(
            "(escape|local|before|after|between|cut|bit|flag|method|extra|comment|twin|central|both|deferred) ?.*"
                    + "|link|socket|pipe|device|disk|same (name|descriptor|entry).*|.*bomb that says.*|.*blown up"
                    + "|.*gigabyte in words|counts .*|directory .*|another zip .*|two names .*|folder link");

    @TempDir
    Path folder;

    @Test
    void everythingCrookedIsRefusedAndSaidOfAZip() throws IOException {
        Map<String, byte[]> crooked = HostileArchives.all(folder.resolve("trace"));
        crooked.keySet().removeIf(it -> !CROOKED.matcher(it).matches());
        List<String> taken = new ArrayList<>();
        crooked.forEach((name, zip) -> {
            try {
                PeoplesZip.each(zip, 500, 30 << 20, (file, content) -> {});
                taken.add(name);
            } catch (UnsafeArchive refused) {
                assertThat(refused.reasons()).as(name).isNotEmpty().noneMatch(it -> it.contains(" jar "));
            }
        });
        assertThat(crooked.size()).isGreaterThan(150);
        assertThat(taken).isEmpty();
    }

    @Test
    void namesInTheLettersOfAWindowsInSpanishAreRead() throws Exception {
        byte[] zip = zip(Charset.forName("IBM850"), Map.of("Institución Ñame/PMI año 2024.xlsx", "a"));
        assertThat(read(zip)).containsExactly(Map.entry("Institución Ñame/PMI año 2024.xlsx", "a"));
    }

    @Test
    void moreFilesOrBytesThanAllowedAreRefused() throws Exception {
        byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a", "1", "b", "2", "c", "3"));
        assertThatThrownBy(() -> PeoplesZip.each(zip, 2, 100, (name, content) -> {}))
                .isInstanceOf(UnsafeArchive.class)
                .hasMessageContaining("El ZIP tiene más de 2 archivos");
        assertThatThrownBy(() -> PeoplesZip.each(zip, 9, 2, (name, content) -> {}))
                .isInstanceOf(UnsafeArchive.class);
    }

    private static Map<String, String> read(byte[] zip) throws UnsafeArchive {
        Map<String, String> found = new LinkedHashMap<>();
        PeoplesZip.each(
                zip, 10, 1 << 20, (name, content) -> found.put(name, new String(content, StandardCharsets.UTF_8)));
        return found;
    }

    private static byte[] zip(Charset letters, Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, letters)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
