package co.ruta.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionTest {
    @Test
    void versionsFollowEachOtherAsSemverOrdersThem() {
        List<String> ordered = List.of(
                "0.9.10",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.1",
                "1.2.0",
                "1.10.0",
                "2.0.0");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(version(ordered.get(i)).compareTo(version(ordered.get(j)))))
                        .as(ordered.get(i) + " beside " + ordered.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void aTextThatIsNoVersionIsNone() {
        assertThat(List.of("", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.0-", "v1.0.0", "1.0.x", "9999999.0.0"))
                .allSatisfy(it -> assertThat(Version.parse(it)).isEmpty());
    }

    @Test
    void aRangeAcceptsWhatAllItsComparisonsAccept() {
        VersionRange range = VersionRange.parse(">=1.2.0 <2.0.0").orElseThrow();
        assertThat(range.accepts(version("1.2.0"))).isTrue();
        assertThat(range.accepts(version("1.99.3"))).isTrue();
        assertThat(range.accepts(version("2.0.0"))).isFalse();
        assertThat(range.accepts(version("1.1.9"))).isFalse();
        assertThat(range).hasToString(">=1.2.0 <2.0.0");
    }

    @Test
    void aBareVersionMeansExactlyThatOne() {
        VersionRange range = VersionRange.parse("1.0.0").orElseThrow();
        assertThat(range.accepts(version("1.0.0"))).isTrue();
        assertThat(range.accepts(version("1.0.1"))).isFalse();
    }

    @Test
    void aTextThatIsNoRangeIsNone() {
        assertThat(List.of("", "^1.0.0", ">=1", ">= 1.0.0", "1.0.0 || 2.0.0"))
                .allSatisfy(it -> assertThat(VersionRange.parse(it)).isEmpty());
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }
}
