package co.ruta.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.StageDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for a plugin that puts one official document into data; a plugin inherits it and adds the document's own. */
public interface OfficialDocumentTest {
    /** The document as the definitions cite it. */
    String document();

    /** The folder of the territory that uses the plugin. */
    Path folder();

    Definitions definitions();

    @Test
    default void theRouteHasItsThreeStages() {
        assertEquals(
                List.of(Stage.values()),
                definitions().plugin().stages().stream()
                        .map(StageDefinition::stage)
                        .toList());
    }

    @Test
    default void everySourceIsTheDocumentAtAPlaceOrADecisionWithItsReason() {
        Set<String> known = Set.of(document(), SourceRef.DESIGN_DECISION.document());
        assertAll(definitions().sources().stream().map(it -> () -> {
            assertTrue(known.contains(it.document()), () -> it + " cites neither " + document() + " nor a decision");
            assertFalse(it.section().isEmpty(), () -> it + " does not say where");
        }));
    }

    @Test
    default void theTerritorysFolderIsSound() {
        assertEquals(
                definitions().plugin().id(),
                definitions().territory(folder()).plugin().id());
    }
}
