package co.ruta.testkit;

import co.ruta.contract.Breach.Part;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What every plugin must fulfil, as tests that a plugin inherits:
 *
 * <pre>{@code
 * final class CostaContractTest implements PluginContractTest {}
 * }</pre>
 *
 * Run by {@code plugins/parent} after packaging, against the jar; from an editor, against what is compiled in the project's
 * folder. Either goes through the real host, as at install.
 */
public interface PluginContractTest {
    /** The plugin's project; the folder the tests run in unless said otherwise. */
    default Path project() {
        return Path.of("").toAbsolutePath();
    }

    @Test
    default void itsDefinitionsCanBeRead() {
        Verified.of(project()).assertFulfils(Part.DEFINITIONS);
    }

    @Test
    default void everyDeadlineResolvesForTenYears() {
        Verified.of(project()).assertFulfils(Part.CALENDAR);
    }

    @Test
    default void everyProcessCanBeWalkedToItsEnd() {
        Verified.of(project()).assertFulfils(Part.PROCESSES);
    }

    @Test
    default void whatIsNamedExistsAndWhatIsDefinedIsUsed() {
        Verified.of(project()).assertFulfils(Part.NAMES);
    }

    @Test
    default void whatWasPublishedStaysAndOldDocumentsMigrate() {
        Verified.of(project()).assertFulfils(Part.FORMATS);
    }

    @Test
    default void itsChecksAnswerOnAnyDocument() {
        Verified.of(project()).assertFulfils(Part.CHECKS);
    }

    @Test
    default void itsJarIsAPluginAndItsCodeLeavesNothingBehind() {
        Verified.of(project()).assertFulfils(Part.LOADING);
    }
}
