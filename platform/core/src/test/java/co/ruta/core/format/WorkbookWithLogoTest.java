package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A logo that is an image heads the sheet, and whoever does not see it is told what it is. */
final class WorkbookWithLogoTest {
    /** One white point. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

    @Test
    void anImageShouldStandInTheSheetAndTheFormBeReadAsEver() throws IOException, UnreadableSheet {
        byte[] workbook = FormWorkbook.of(
                MadeUpForms.withLogo(new FormLogo("data:image/png;base64," + PNG, "Logo de la Secretaría")));

        Map<String, byte[]> parts = parts(workbook);
        assertThat(parts.entrySet()).anySatisfy(it -> assertThat(it.getValue())
                .isEqualTo(Base64.getDecoder().decode(PNG)));
        assertThat(parts.entrySet())
                .filteredOn(it -> it.getKey().startsWith("xl/drawings/drawing"))
                .singleElement()
                .satisfies(it -> assertThat(new String(it.getValue(), StandardCharsets.UTF_8))
                        .contains("Logo de la Secretar")
                        .contains("cx=\"609600\" cy=\"609600\""));
        assertThat(FormReading.read(BookReader.read(workbook))).isPresent();
    }

    @Test
    void withoutAnImageNothingShouldBeLeftEmpty() throws IOException {
        byte[] workbook = FormWorkbook.of(MadeUpForms.withLogo(new FormLogo("<svg/>", "Logo")));

        assertThat(parts(workbook).keySet()).noneMatch(it -> it.contains("media") || it.contains("drawing"));
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
