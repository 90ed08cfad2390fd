package co.ruta.it.browser;

import co.ruta.it.server.Deployed;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@RunAsClient
class EnterIT extends Deployed {
    @ArquillianResource
    URL server;

    @Test
    void strangersShouldFindTheDoor() {
        try (Window stranger = Window.open("stranger", server)) {
            stranger.go("/entrar").judge("entrar").nothingHappenedThatMustNot();
        }
        try (Window phone = Window.phone("stranger", server)) {
            phone.go("/entrar").fitsItsWidth("entrar").picture("entrar-320");
        }
    }
}
