package co.ruta.core.check;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.check.AssessmentView;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.TestResult;
import java.util.List;
import java.util.Optional;

/**
 * What is checked and what is known beside it.
 *
 * @param assessment the self-assessment the document answers
 * @param catalogue what the document is written against
 * @param tests results of tests that self-assessment names
 */
public record CheckSubject(
        DocumentView view, Optional<AssessmentView> assessment, Optional<Catalogue> catalogue, List<TestResult> tests) {
    public CheckSubject {
        tests = List.copyOf(tests);
    }
}
