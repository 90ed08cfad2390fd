package co.ruta.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.time.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private final SetClock clock = new SetClock("2026-11-21T15:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void waitShouldDoubleWithEachFailureUpToAQuarterOfAnHour() {
        fail(5, "rosa", "a");
        assertThat(wait("rosa", "a")).isEqualTo(1);
        fail(1, "rosa", "a");
        assertThat(wait("rosa", "a")).isEqualTo(2);
        fail(1, "rosa", "a");
        assertThat(wait("rosa", "a")).isEqualTo(4);
        fail(30, "rosa", "a");
        assertThat(wait("rosa", "a")).isEqualTo(900);
    }

    @Test
    void waitShouldEndByItself() {
        fail(6, "rosa", "a");
        clock.advance(Duration.ofSeconds(2));
        assertThatCode(() -> throttle.admit("rosa", "a")).doesNotThrowAnyException();
    }

    @Test
    void strangerShouldNotKeepTheOwnerOut() {
        fail(19, "rosa", "stranger");
        assertThat(wait("rosa", "stranger")).isPositive();
        assertThatCode(() -> throttle.admit("rosa", "home")).doesNotThrowAnyException();
    }

    @Test
    void guessingOneLoginFromManyAddressesShouldSlowDownForAMinuteAtMost() {
        for (int i = 0; i < 60; i++) {
            fail(1, "rosa", "address-" + i);
        }
        assertThat(wait("rosa", "home")).isEqualTo(60);
    }

    @Test
    void oneAddressGuessingManyLoginsShouldSlowDown() {
        for (int i = 0; i < 60; i++) {
            fail(1, "login-" + i, "bad");
        }
        assertThat(wait("somebody", "bad")).isPositive();
        assertThatCode(() -> throttle.admit("somebody", "good")).doesNotThrowAnyException();
    }

    @Test
    void successShouldForgiveTheLogin() {
        fail(8, "rosa", "a");
        throttle.succeeded("rosa", "a");
        assertThatCode(() -> throttle.admit("rosa", "a")).doesNotThrowAnyException();
    }

    @Test
    void hourWithoutFailureShouldForget() {
        fail(30, "rosa", "a");
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        assertThatCode(() -> throttle.admit("rosa", "a")).doesNotThrowAnyException();
        fail(1, "rosa", "a");
        assertThatCode(() -> throttle.admit("rosa", "a")).doesNotThrowAnyException();
    }

    private void fail(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login, address);
        }
    }

    private int wait(String login, String address) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> throttle.admit(login, address));
        assertThat(refusal.code()).isEqualTo("TOO_MANY_ATTEMPTS");
        return refusal.retryAfter().orElseThrow();
    }
}
