package co.ruta.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void bodyUpToItsLimitShouldBeRead() throws Exception {
        try (InputStream body = new LimitedStream(new ByteArrayInputStream(new byte[1000]), 1000)) {
            assertThat(body.readAllBytes()).hasSize(1000);
        }
    }

    @Test
    void bodyPastItsLimitShouldEndWithAProblemWhicheverWayItIsRead() {
        assertThat(refusal(InputStream::readAllBytes)).isEqualTo("BODY_TOO_LARGE");
        assertThat(refusal(body -> body.skip(1001))).isEqualTo("BODY_TOO_LARGE");
        assertThat(refusal(body -> {
                    for (int i = 0; i < 1001; i++) {
                        body.read();
                    }
                    return null;
                }))
                .isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void oneKeyShouldNotEmptyTheBucketOfAnother() {
        Buckets buckets = new Buckets(1, 5);
        for (int i = 0; i < 5; i++) {
            assertThat(buckets.take("rosa")).isZero();
        }
        assertThat(buckets.take("rosa")).isPositive();
        assertThat(buckets.take("luis")).isZero();
    }

    private interface Use {
        Object of(InputStream body) throws Exception;
    }

    private static String refusal(Use use) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> use.of(new LimitedStream(new ByteArrayInputStream(new byte[1001]), 1000)))
                .code();
    }
}
