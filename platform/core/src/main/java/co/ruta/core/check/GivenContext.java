package co.ruta.core.check;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.check.AssessmentView;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.SchoolFacts;
import co.ruta.sdk.check.TestResult;
import co.ruta.sdk.definition.PriorityScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A context whose values are all known: SDK and JDK values only, nothing that could reach back into the core. */
record GivenContext(
        LocalDate today,
        int cycle,
        SchoolFacts school,
        Optional<AssessmentView> assessment,
        List<TestResult> testResults,
        PriorityScheme priorities,
        Optional<Catalogue> catalogue,
        Map<String, String> settings)
        implements CheckContext {
    GivenContext {
        testResults = List.copyOf(testResults);
        settings = Map.copyOf(settings);
    }
}
