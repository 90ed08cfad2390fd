package co.ruta.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.account.Principal;
import co.ruta.core.id.PersonId;
import co.ruta.core.problem.ProblemException;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.fake.FakeRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfFilterTest {
    private static final String SESSION = "s".repeat(43);
    private static final String FORM = "f".repeat(43);
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final MediaType URL_ENCODED = MediaType.APPLICATION_FORM_URLENCODED_TYPE;
    private static final MediaType MULTIPART = new MediaType("multipart", "form-data");

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void readingShouldNeedNoToken(String method) {
        passes(new FakeRequest(method).header("Origin", "https://elsewhere.example"), person(), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void changingShouldNeedTheSessionsToken(String method) {
        passes(new FakeRequest(method).header("X-CSRF-Token", SESSION), person(), false);
        refused("CSRF_TOKEN_WRONG", new FakeRequest(method), person(), false);
        refused("CSRF_TOKEN_WRONG", new FakeRequest(method).header("X-CSRF-Token", FORM), person(), false);
        refused("CSRF_TOKEN_WRONG", new FakeRequest(method).header("X-CSRF-Token", ""), person(), false);
    }

    @Test
    void formFieldShouldDoAndTheBodyStayWhole() throws Exception {
        String body = "nombre=Rosa+P%C3%A9rez&csrf=" + SESSION + "&x=1";
        FakeRequest request = new FakeRequest("POST").body(URL_ENCODED, body);

        passes(request, person(), false);

        assertThat(request.rest()).isEqualTo(body);
    }

    @Test
    void wrongFormFieldShouldBeRefused() {
        refused("CSRF_TOKEN_WRONG", new FakeRequest("POST").body(URL_ENCODED, "csrf=" + FORM), person(), false);
        refused("CSRF_TOKEN_WRONG", new FakeRequest("POST").body(URL_ENCODED, "csrf=%zz"), person(), false);
        refused("CSRF_TOKEN_WRONG", new FakeRequest("POST").body(URL_ENCODED, "xcsrf=" + SESSION), person(), false);
    }

    @Test
    void firstPartOfAMultipartFormShouldDoAndTheBodyStayWhole() throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + SESSION
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + "x".repeat(9000)
                + "\r\n--b--\r\n";
        FakeRequest request = new FakeRequest("POST").body(MULTIPART, body);

        passes(request, person(), false);

        assertThat(request.rest()).isEqualTo(body);
    }

    @Test
    void tokenInALaterPartShouldBeRefused() {
        String body = "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nname=\"csrf\"\r\n\r\n" + SESSION
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + SESSION + "\r\n--b--\r\n";
        refused("CSRF_TOKEN_WRONG", new FakeRequest("POST").body(MULTIPART, body), person(), false);
    }

    @Test
    void otherSitesShouldBeRefusedEvenWithTheToken() {
        refused(
                "FOREIGN_ORIGIN",
                new FakeRequest("POST").header("X-CSRF-Token", SESSION).header("Origin", "https://ruta.example.evil"),
                person(),
                false);
        refused(
                "FOREIGN_ORIGIN",
                new FakeRequest("POST").header("X-CSRF-Token", SESSION).header("Origin", "null"),
                person(),
                false);
        refused(
                "FOREIGN_ORIGIN",
                new FakeRequest("POST").header("X-CSRF-Token", SESSION).header("Sec-Fetch-Site", "cross-site"),
                person(),
                false);
        passes(
                new FakeRequest("POST").header("X-CSRF-Token", SESSION).header("Origin", "http://ruta.example"),
                person(),
                false);
    }

    @Test
    void programShouldNeedNoToken() {
        CurrentUser program = new CurrentUser();
        program.isProgram(new Principal(Principal.OPERATOR_TOKEN, "Operación", List.of()));
        passes(new FakeRequest("POST"), program, false);
    }

    @Test
    void strangerShouldSignInByJsonOrWithTheFormsToken() {
        passes(new FakeRequest("POST").body(JSON, "{}"), stranger(false), true);
        passes(new FakeRequest("POST").body(URL_ENCODED, "csrf=" + FORM), stranger(false), true);
        refused("CSRF_TOKEN_WRONG", new FakeRequest("POST").body(URL_ENCODED, ""), stranger(false), true);
        refused(
                "CSRF_TOKEN_WRONG",
                new FakeRequest("POST").body(MediaType.TEXT_PLAIN_TYPE, "{}"),
                stranger(false),
                true);
    }

    @Test
    void tokenThatTheBrowserDoesNotKnowYetShouldNotCount() {
        refused("CSRF_TOKEN_WRONG", new FakeRequest("POST").body(URL_ENCODED, "csrf=" + FORM), stranger(true), true);
    }

    @Test
    void signInFormOpenedBeforeShouldStillWorkWhenSignedInElsewhere() {
        CurrentUser user = person();
        passes(new FakeRequest("POST").body(URL_ENCODED, "csrf=" + FORM), user, true);
        refused("CSRF_TOKEN_WRONG", new FakeRequest("POST").body(URL_ENCODED, "csrf=" + FORM), user, false);
    }

    private static CurrentUser person() {
        CurrentUser user = stranger(false);
        user.isPerson(new Principal(PersonId.mint(), "Rosa", List.of()), SESSION, "t".repeat(43));
        return user;
    }

    private static CurrentUser stranger(boolean isNew) {
        CurrentUser user = new CurrentUser();
        user.isNobody(FORM, isNew);
        return user;
    }

    private static CsrfFilter filter(FakeRequest request, CurrentUser user) {
        return new CsrfFilter(
                user,
                new ClientConnection(
                        request.servlet(), new TrustedProxies(Optional.empty()), new PublicAddress(Optional.empty())));
    }

    private static void passes(FakeRequest request, CurrentUser user, boolean open) {
        assertThatCode(() -> filter(request, user).check(request.jaxRs(), open)).doesNotThrowAnyException();
    }

    private static void refused(String code, FakeRequest request, CurrentUser user, boolean open) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> filter(request, user)
                                .check(request.jaxRs(), open))
                        .code())
                .isEqualTo(code);
    }
}
