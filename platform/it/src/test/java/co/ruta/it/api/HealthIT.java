package co.ruta.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@RunAsClient
class HealthIT extends Deployed {
    @ArquillianResource
    URL server;

    @Test
    void readyServerShouldSaySo() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server + "health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(server + " " + answer.body()).isEqualTo(200);
        assertThat(server.getHost()).isEqualTo("127.0.0.1");
    }
}
