package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a record's workbook says comes back as it was, for made-up records of every format that schools fill as records. How
 * many of each is said by the system property {@code formats.documents}; 60 where it says nothing.
 */
final class RecordRoundTripTest {
    private static final int RECORDS = Integer.getInteger("formats.documents", 60);
    static final FormMarks DRAFT = new FormMarks(true, Optional.empty(), List.of(), Optional.empty());

    static Stream<Plugins.Official> records() {
        return Plugins.records().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatGoesOutComesBack(Plugins.Official official) throws UnreadableSheet {
        for (int seed = 0; seed < RECORDS; seed++) {
            RecordValues values = new RandomRecords(official.format(), seed).values();
            byte[] workbook = FormWorkbook.of(RandomRecords.form(official, values, DRAFT), values);

            OwnComparing untouched = compared(official, workbook, values);
            assertThat(untouched.changes().wrong()).as("seed %d", seed).isEmpty();
            assertThat(untouched.changes().changes()).as("seed %d", seed).isEmpty();
            assertThat(untouched.values()).as("seed %d", seed).isEqualTo(values);

            // The same answers in a workbook that was made of the empty record: all of them are new.
            byte[] filled = FormWorkbook.of(RandomRecords.form(official, values, DRAFT), RecordValues.NOTHING);
            OwnComparing all = compared(official, filled, RecordValues.NOTHING);
            assertThat(all.changes().wrong()).as("seed %d", seed).isEmpty();
            assertThat(all.changes().changes()).as("seed %d", seed).allMatch(it -> it.kind() == Kind.ADDED);
            assertThat(texts(all.values())).as("seed %d", seed).isEqualTo(texts(values));
        }
    }

    /** Without files, which a workbook cites and does not carry, and characters it cannot hold. */
    private static String texts(RecordValues values) {
        return values.json().replaceAll("\"[a-z-]+\":\"a{64}\",?", "").replaceAll(",}", "}");
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatOthersWroteMeanwhileStays(Plugins.Official official) throws UnreadableSheet {
        RecordValues before = new RandomRecords(official.format(), 1).values();
        RecordValues after = new RandomRecords(official.format(), 2).values();
        byte[] workbook = FormWorkbook.of(RandomRecords.form(official, before, DRAFT), before);

        OwnComparing untouched = compared(official, workbook, after);

        assertThat(untouched.changes().wrong()).isEmpty();
        assertThat(untouched.changes().changes()).isEmpty();
        assertThat(untouched.values()).isEqualTo(after);
    }

    static OwnComparing compared(Plugins.Official official, byte[] workbook, RecordValues now) throws UnreadableSheet {
        FormAnswers answers = FormReading.read(BookReader.read(workbook)).orElseThrow();
        return new OwnComparing(RandomRecords.form(official, now, DRAFT), now, answers).compare();
    }
}
