package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DraftValue;
import co.ruta.core.id.Ids;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import co.ruta.sdk.format.DocumentNode;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What goes out as a workbook comes back as it was, for generated documents of every format. How many of each is said by
 * the system property {@code formats.documents}; 60 where it says nothing.
 */
final class FormRoundTripTest {
    private static final int DOCUMENTS = Integer.getInteger("formats.documents", 60);

    static Stream<Plugins.Official> formats() {
        return Plugins.formats().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatGoesOutComesBack(Plugins.Official official) throws UnreadableSheet {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            RandomContent document = new RandomContent(official, seed);
            Map<String, DraftValue> answers = document.answers();
            FormContent full = document.content();
            byte[] workbook = FormWorkbook.of(RandomContent.form(official, full, RandomContent.scope(official)));

            FormChanges untouched = compared(official, workbook, full);
            assertThat(untouched.wrong()).as("seed %d", seed).isEmpty();
            assertThat(untouched.changes()).as("seed %d", seed).isEmpty();
            assertThat(untouched.notices()).as("seed %d", seed).isEmpty();

            FormChanges all = compared(official, workbook, emptied(full, answers.keySet()));
            assertThat(all.wrong()).as("seed %d", seed).isEmpty();
            Map<String, Optional<DraftValue>> back = new HashMap<>();
            all.changes().stream().filter(it -> !it.title().isEmpty()).forEach(it -> back.put(it.path(), it.value()));
            assertThat(back.keySet()).as("seed %d", seed).isEqualTo(answers.keySet());
            answers.forEach((path, value) -> assertThat(SameAnswer.is(back.get(path), Optional.of(value)))
                    .as("%s, seed %d: %s came back as %s", path, official.hashCode(), value, back.get(path))
                    .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyPartIsWellFormed(Plugins.Official official) throws Exception {
        RandomContent document = new RandomContent(official, 7);
        document.answers();
        byte[] workbook =
                FormWorkbook.of(RandomContent.form(official, document.content(), RandomContent.scope(official)));
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()), part.getName());
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(8);
    }

    /** The same document before anybody answered anything. */
    static FormContent emptied(FormContent full, Set<String> answers) {
        Map<String, DraftValue> left = new HashMap<>(full.values());
        left.keySet().removeAll(answers);
        return new FormContent(full.revision(), left, Map.of(), full.nodes(), full.years(), full.options());
    }

    static FormChanges compared(Plugins.Official official, byte[] workbook, FormContent now) throws UnreadableSheet {
        FormScope scope = RandomContent.scope(official);
        FormAnswers answers = FormReading.read(BookReader.read(workbook)).orElseThrow();
        FilledForm form = RandomContent.form(official, now, scope);
        FormMatching matching =
                new FormMatching(scope, form, answers, new FormNodes(now, Ids::mint), FormOrigin.OWN).match();
        return new FormReconciling(
                        now, scope, new Links(scope), form, matching, FormOrigin.OWN, now::value, now.revision())
                .changes();
    }

    /** What a form has to know of a kind of document to tie new nodes. */
    record Links(FormScope scope) implements FormKind {
        @Override
        public co.ruta.core.document.DocumentKind kind() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String word() {
            return scope.word();
        }

        @Override
        public FormContent draft(co.ruta.core.document.Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FormContent submitted(co.ruta.core.document.Document document, int number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Ground> grounds(co.ruta.core.document.Document document) {
            return List.of();
        }

        @Override
        public Set<DocumentNode> created() {
            return scope.created();
        }

        @Override
        public Map<DocumentNode, String> links() {
            return Map.of(
                    DocumentNode.GOAL, "objective",
                    DocumentNode.INDICATOR, "goal",
                    DocumentNode.ACTION, "goal",
                    DocumentNode.RESOURCE, "action");
        }
    }
}
