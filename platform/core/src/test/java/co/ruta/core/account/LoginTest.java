package co.ruta.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    @ParameterizedTest
    @CsvSource({
        "Rosa.Perez@Colegio.EDU.co, rosa.perez@colegio.edu.co",
        "' rosa@gmail.com ', rosa@gmail.com",
        "1110456789, CC-1110456789",
        "1.110.456.789, CC-1110456789",
        "CC 1110456789, CC-1110456789",
        "cc-1110456789, CC-1110456789",
        "CE 123456, CE-123456",
        "PA AB12345, PA-AB12345"
    })
    void loginShouldBeReadHoweverItIsTyped(String typed, String written) {
        assertThat(Login.read(typed)).contains(new Login(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "rosa",
                "rosa@",
                "@colegio.co",
                "rosa@colegio",
                "a b@c.co",
                "rosa@colegio.co\nx",
                "ñandú@c.co",
                "CC",
                "' OR 1=1 --",
                "<script>",
                "12",
                "AB1234",
                "1234567890123456789012345"
            })
    void anythingElseShouldNotBeALogin(String typed) {
        assertThat(Login.read(typed)).isEmpty();
    }
}
