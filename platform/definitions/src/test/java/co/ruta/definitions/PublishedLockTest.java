package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PublishedLockTest {
    private final Map<String, String> files = withActa();

    @Test
    void aFirstVersionPublishesItsFormatsAndItself() {
        assertThat(PublishedLock.of(List.of()).missing("1.2.0", files))
                .containsExactly("formats/acta/v1 " + Fingerprint.of(ActaSample.V1), "1.2.0 " + Fingerprint.of(files));
    }

    @Test
    void whatIsPublishedIsNotPublishedAgain() {
        PublishedLock lock =
                PublishedLock.of(List.of("# lo publicado", "formats/acta/v1 abc", "1.2.0 " + Fingerprint.of(files)));
        assertThat(lock.missing("1.2.0", files)).isEmpty();
    }

    @Test
    void theNextVersionOfAFormatIsPublishedBesideTheOneBefore() {
        PublishedLock lock = PublishedLock.of(PublishedLock.of(List.of()).missing("1.2.0", files));
        files.put("formats/acta/v2.yaml", ActaSample.V2);
        assertThat(lock.missing("1.3.0", files))
                .containsExactly("formats/acta/v2 " + Fingerprint.of(ActaSample.V2), "1.3.0 " + Fingerprint.of(files));
    }

    private static Map<String, String> withActa() {
        Map<String, String> files = Sample.plugin();
        files.put("formats/acta/v1.yaml", ActaSample.V1);
        return files;
    }
}
