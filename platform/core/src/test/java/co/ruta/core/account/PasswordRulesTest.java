package co.ruta.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String LOGIN = "rosa.perez@colegio.example";

    @ParameterizedTest
    @ValueSource(strings = {"caballo pila grapa", "todoenminuscula", "Ñandú ágil 🦤 corre"})
    void longEnoughShouldDoWithoutFurtherRules(String password) {
        assertThatCode(() -> PasswordRules.check(password, LOGIN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Colombia 2026*",
                "qwertyuiop123",
                "QwErTyUiOp123",
                "aaaaaaaaaaaa",
                "123412341234",
                "abcabcabcabc",
                "contraseña123",
                LOGIN
            })
    void commonestShouldBeRefused(String password) {
        assertThat(refusal(password)).isEqualTo("PASSWORD_COMMON");
    }

    @Test
    void lengthShouldBeCountedInCharacters() {
        assertThat(refusal("once carac.")).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(refusal("🦤🦤🦤🦤🦤🦤🦤🦤")).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(refusal("x1".repeat(101))).isEqualTo("PASSWORD_TOO_LONG");
    }

    private static String refusal(String password) {
        return catchThrowableOfType(ProblemException.class, () -> PasswordRules.check(password, LOGIN))
                .code();
    }
}
