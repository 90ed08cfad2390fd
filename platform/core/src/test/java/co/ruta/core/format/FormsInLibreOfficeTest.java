package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.ruta.core.document.DraftValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook of every format, opened and saved again by LibreOffice, still comes back as it was. */
final class FormsInLibreOfficeTest {
    @TempDir
    private Path folder;

    static Stream<Plugins.Official> formats() {
        return Plugins.formats().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatLibreOfficeSavesComesBack(Plugins.Official official) throws Exception {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed: apt-get install libreoffice-calc");
        RandomContent document = new RandomContent(official, 7);
        Map<String, DraftValue> answers = document.answers();
        FormContent full = document.content();
        Path written = folder.resolve("written.xlsx");
        Files.write(written, FormWorkbook.of(RandomContent.form(official, full, RandomContent.scope(official))));

        byte[] saved = saved(office.get(), written);

        assertThat(saved).as("LibreOffice wrote a file of its own").isNotEqualTo(Files.readAllBytes(written));
        FormChanges untouched = FormRoundTripTest.compared(official, saved, full);
        assertThat(untouched.wrong()).isEmpty();
        assertThat(untouched.changes()).isEmpty();
        Map<String, Optional<DraftValue>> back = new HashMap<>();
        FormRoundTripTest.compared(official, saved, FormRoundTripTest.emptied(full, answers.keySet()))
                .changes()
                .stream()
                .filter(it -> !it.title().isEmpty())
                .forEach(it -> back.put(it.path(), it.value()));
        assertThat(back.keySet()).isEqualTo(answers.keySet());
    }

    private byte[] saved(Path office, Path written) throws Exception {
        Path out = Files.createDirectories(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("LibreOffice ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllBytes(out.resolve("written.xlsx"));
    }

    private static Optional<Path> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(it -> Path.of(it, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
