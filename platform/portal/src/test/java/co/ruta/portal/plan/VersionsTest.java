package co.ruta.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.plan.PlanVersion;
import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void aVersionShouldComeBackFromItsWord() {
        assertThat(Versions.of(Versions.word(PlanVersion.submitted(2027, 3)))).contains(PlanVersion.submitted(2027, 3));
        assertThat(Versions.of(Versions.word(PlanVersion.draft(2028)))).contains(PlanVersion.draft(2028));
    }

    @Test
    void whatIsNoVersionShouldNameNone() {
        assertThat(Versions.of("")).isEmpty();
        assertThat(Versions.of("2027")).isEmpty();
        assertThat(Versions.of("2027-b-1")).isEmpty();
        assertThat(Versions.of("<script>")).isEmpty();
    }
}
