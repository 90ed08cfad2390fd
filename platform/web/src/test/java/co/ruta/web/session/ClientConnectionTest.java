package co.ruta.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.web.fake.FakeRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientConnectionTest {
    @Test
    void strangersForwardedHeadersShouldNotBeBelieved() {
        FakeRequest request = new FakeRequest("GET")
                .from("203.0.113.9")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example");

        ClientConnection connection = connection(request, "", "");

        assertThat(connection.address()).isEqualTo("203.0.113.9");
        assertThat(connection.isSecure()).isFalse();
        assertThat(connection.origin()).isEqualTo("http://ruta.example");
    }

    @Test
    void proxyOnThisMachineShouldBeBelieved() {
        FakeRequest request = new FakeRequest("GET")
                .from("127.0.0.1")
                .header("X-Forwarded-For", "10.9.9.9, 203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "ruta.gov.example");

        ClientConnection connection = connection(request, "", "");

        assertThat(connection.address())
                .as("what the client wrote before is not ours")
                .isEqualTo("203.0.113.9");
        assertThat(connection.isSecure()).isTrue();
        assertThat(connection.origin()).isEqualTo("https://ruta.gov.example");
    }

    @Test
    void configuredProxiesShouldBeSkipped() {
        FakeRequest request =
                new FakeRequest("GET").from("10.0.0.2").header("X-Forwarded-For", "203.0.113.9, 10.0.0.3");

        assertThat(connection(request, "10.0.0.2, 10.0.0.3", "").address()).isEqualTo("203.0.113.9");
    }

    @Test
    void nonsenseInTheHeaderShouldBePassedOver() {
        FakeRequest request = new FakeRequest("GET").header("X-Forwarded-For", "<script>, 203.0.113.9, unknown");

        assertThat(connection(request, "", "").address()).isEqualTo("203.0.113.9");
    }

    @Test
    void publicAddressShouldDecideLinksAndCookies() {
        ClientConnection connection = connection(new FakeRequest("GET"), "", "https://ruta.gov.example:443/");

        assertThat(connection.isSecure()).isTrue();
        assertThat(connection.origin()).isEqualTo("https://ruta.gov.example");
        assertThat(connection.isOwn("https://ruta.gov.example")).isTrue();
        assertThat(connection.isOwn("http://ruta.example")).isTrue();
        assertThat(connection.isOwn("https://ruta.gov.example.evil")).isFalse();
    }

    @Test
    void cookiesBehindTlsShouldBelongToThisHostOnly() {
        SessionCookies plain = new SessionCookies(connection(new FakeRequest("GET"), "", ""));
        SessionCookies secure = new SessionCookies(connection(new FakeRequest("GET"), "", "https://ruta.gov.example"));

        assertThat(plain.name("ruta")).isEqualTo("ruta");
        assertThat(secure.name("ruta")).isEqualTo("__Host-ruta");
    }

    private static ClientConnection connection(FakeRequest request, String proxies, String address) {
        return new ClientConnection(
                request.servlet(), new TrustedProxies(Optional.of(proxies)), new PublicAddress(Optional.of(address)));
    }
}
