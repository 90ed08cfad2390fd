package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The spreadsheet program of this machine, where there is one; a test that asks for it is skipped where not, and says so. */
final class LibreOffice {
    private LibreOffice() {}

    /**
     * The workbook as the program writes it after reading it.
     *
     * @param folder of the test, for the files and the program's own
     */
    static byte[] saved(Path folder, byte[] workbook) throws Exception {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed: apt-get install libreoffice-calc");
        Path written = Files.write(folder.resolve("written.xlsx"), workbook);
        byte[] saved = saved(office.get(), folder, written);
        assertThat(saved).as("LibreOffice wrote a file of its own").isNotEqualTo(workbook);
        return saved;
    }

    private static byte[] saved(Path office, Path folder, Path written) throws Exception {
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
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(it -> Path.of(it, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
