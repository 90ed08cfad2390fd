package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DraftValue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        RandomContent document = new RandomContent(official, 7);
        Map<String, DraftValue> answers = document.answers();
        FormContent full = document.content();
        byte[] saved = LibreOffice.saved(
                folder, FormWorkbook.of(RandomContent.form(official, full, RandomContent.scope(official))));

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

    static Stream<Plugins.Official> records() {
        return Plugins.records().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatLibreOfficeSavesOfARecordComesBack(Plugins.Official official) throws Exception {
        RecordValues values = new RandomRecords(official.format(), 7).values();
        byte[] saved = LibreOffice.saved(
                folder, FormWorkbook.of(RandomRecords.form(official, values, RecordRoundTripTest.DRAFT), values));

        OwnComparing untouched = RecordRoundTripTest.compared(official, saved, values);
        assertThat(untouched.changes().wrong()).isEmpty();
        assertThat(untouched.changes().changes()).isEmpty();
        assertThat(untouched.values()).isEqualTo(values);
    }
}
