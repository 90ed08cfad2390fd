package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file goes on where it stopped: after a cut, and after the page was closed. */
@RunAsClient
class UploadIT extends Deployed {
    private static final int PART = 256 * 1024;

    @ArquillianResource
    URL server;

    @TempDir
    Path folder;

    @Test
    void anUploadShouldGoOnAfterACut() throws IOException {
        Path file = file("acta-con-corte.csv", 5);
        Town.SchoolPeople school = open();
        try (Window rector = Window.open("rectora con cortes", server).as(school.of(Role.RECTOR))) {
            Page page = rector.page();
            List<String> offsets = sent(page, 3);
            rector.go(school.pages() + "/evidencias");
            page.locator("#file").setInputFiles(file);
            page.locator("form[data-upload] button").click();

            assertThat(page.locator("[data-upload-status]")).containsText("Sin conexión");
            assertThat(page.locator("table")).containsText("acta-con-corte.csv");
            assertThat(offsets).containsExactly(at(0), at(1), at(2), at(2), at(3), at(4));
        }
    }

    @Test
    void anUploadShouldGoOnAfterThePageWasClosed() throws IOException {
        Path file = file("acta-retomada.csv", 4);
        Town.SchoolPeople school = open();
        try (Window rector = Window.open("rectora que vuelve", server).as(school.of(Role.RECTOR))) {
            Page page = rector.page();
            page.route("**/evidence/uploads/*", UploadIT::onlyTheFirstPart);
            rector.go(school.pages() + "/evidencias");
            page.locator("#file").setInputFiles(file);
            page.locator("form[data-upload] button").click();
            assertThat(page.locator("[data-upload-status]")).containsText("Sin conexión");
            page.unroute("**/evidence/uploads/*");

            rector.go(school.pages() + "/evidencias");
            List<String> offsets = sent(page, -1);
            page.locator("#file").setInputFiles(file);
            page.locator("form[data-upload] button").click();

            assertThat(page.locator("table")).containsText("acta-retomada.csv");
            assertThat(offsets).containsExactly(at(1), at(2), at(3));
        }
    }

    private Town.SchoolPeople open() {
        Town.SchoolPeople school = World.on(server).elsewhere().school(6);
        SelfAssessment.of(school);
        return school;
    }

    private static void onlyTheFirstPart(Route route) {
        String offset = route.request().headers().get("upload-offset");
        if (offset == null || offset.equals("0")) {
            route.resume();
        } else {
            route.abort();
        }
    }

    /** The offsets of the parts as the page sends them; one of them, counted from 1, does not get through. */
    private static List<String> sent(Page page, int lost) {
        List<String> offsets = new ArrayList<>();
        page.route("**/evidence/uploads/*", route -> {
            if (route.request().method().equals("PATCH")) {
                offsets.add(String.valueOf(route.request().headers().get("upload-offset")));
                if (offsets.size() == lost) {
                    route.abort();
                    return;
                }
            }
            route.resume();
        });
        return offsets;
    }

    private static String at(int part) {
        return Integer.toString(part * PART);
    }

    private Path file(String name, int parts) throws IOException {
        Path file = folder.resolve(name);
        String line = "Acta de " + name + "; observaciones del comité\n";
        return Files.writeString(file, line.repeat((parts * PART - PART / 2) / line.length()));
    }
}
