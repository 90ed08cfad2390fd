package co.ruta.sdk.check;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.PriorityScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check may know besides the document.
 *
 * @since 0.1
 */
public interface CheckContext {
    /** Today in the territory's zone. */
    LocalDate today();

    /** The territory's settings of this plugin, as text by name; where the territory sets none, the setting's default. */
    Map<String, String> settings();

    /**
     * The school year the document belongs to.
     *
     * @since 0.2
     */
    int cycle();

    /**
     * The school whose document it is.
     *
     * @since 0.2
     */
    SchoolFacts school();

    /**
     * The self-assessment the document answers; empty when there is none.
     *
     * @since 0.2
     */
    Optional<AssessmentView> assessment();

    /**
     * Results of tests the self-assessment names.
     *
     * @since 0.2
     */
    List<TestResult> testResults();

    /**
     * By what this territory puts opportunities in order.
     *
     * @since 0.3
     */
    default PriorityScheme priorities() {
        return PriorityScheme.GUIA_34;
    }

    /**
     * The catalogue the document is written against, with its scale; empty for a document that has none.
     *
     * @since 0.3
     */
    default Optional<Catalogue> catalogue() {
        return Optional.empty();
    }
}
