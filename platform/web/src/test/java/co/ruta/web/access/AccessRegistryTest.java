package co.ruta.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessRegistryTest {
    /** A sound resource. */
    @Path("/{territory: [a-z-]+}/things/")
    public static final class Sound {
        @GET
        @Allowed(Callers.OFFICE_LEADER)
        public void list() {}

        @POST
        @Path("{thing}/paint")
        @Allowed(Callers.TERRITORY)
        public void paint() {}

        public void notForTheWorld() {}
    }

    /** A resource with everything wrong. */
    @Path("/things")
    public static final class Careless {
        @GET
        public void silent() {}

        @GET
        @Path("/school")
        @Allowed(Callers.SCHOOL)
        public void without() {}

        @Path("/sub")
        public Object locator() {
            return this;
        }
    }

    @Test
    void soundMethodsShouldBeListedWithTheirPaths() {
        AccessRegistry registry = new AccessRegistry(List.of(Sound.class));

        assertThat(registry.defects()).isEmpty();
        assertThat(registry.rules())
                .extracting(it -> it.verb() + " " + it.path() + " " + it.roles())
                .containsExactly("GET /{territory}/things [LEADER]", "POST /{territory}/things/{thing}/paint []");
    }

    @Test
    void everyDefectShouldBeSaid() {
        assertThat(new AccessRegistry(List.of(Careless.class)).defects())
                .hasSize(4)
                .anySatisfy(it -> assertThat(it).contains("silent", "@Allowed"))
                .anySatisfy(it -> assertThat(it).contains("without", "{territory}"))
                .anySatisfy(it -> assertThat(it).contains("without", "{school}"))
                .anySatisfy(it -> assertThat(it).contains("locator"));
    }
}
