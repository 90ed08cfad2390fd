package co.ruta.launcher.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.launcher.LaunchProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    private Path home;

    @Test
    void withoutAnythingWrittenTheDefaultsHold() {
        Settings settings = read(Map.of(), Map.of(), Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.publicUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.data()).isEqualTo(home.resolve(".ruta"));
        assertThat(settings.plugins()).isEqualTo(home.resolve(".ruta/plugins"));
        assertThat(settings.territories()).isEqualTo(home.resolve("territories"));
        assertThat(settings.war()).isEqualTo(home.resolve("platform/app/target/ruta.war"));
        assertThat(settings.database()).isEmpty();
    }

    @Test
    void commandLineGoesBeforeEnvironmentAndThatBeforeTheFile() throws IOException {
        file("ruta.http.port=8001");
        Map<String, String> environment = Map.of("RUTA_HTTP_PORT", "8002");
        Map<String, String> properties = Map.of("ruta.http.port", "8003");
        Map<Key, String> typed = Map.of(Key.HTTP_PORT, "8004");

        assertThat(read(Map.of(), Map.of(), Map.of()).port()).isEqualTo(8001);
        assertThat(read(Map.of(), environment, Map.of()).port()).isEqualTo(8002);
        assertThat(read(Map.of(), environment, properties).port()).isEqualTo(8003);
        assertThat(read(typed, environment, properties).port()).isEqualTo(8004);
    }

    @Test
    void anEmptyValueCountsAsNone() throws IOException {
        file("ruta.http.port=8001");

        assertThat(read(Map.of(), Map.of("RUTA_HTTP_PORT", " "), Map.of()).port())
                .isEqualTo(8001);
    }

    @Test
    void databaseOfTheEnvironmentIsTakenWithItsAccount() {
        Settings settings = read(
                Map.of(),
                Map.of(
                        "RUTA_DB_URL", "jdbc:mariadb://127.0.0.1:3306/ruta",
                        "RUTA_DB_USER", "ruta",
                        "RUTA_DB_PASSWORD", "secreto"),
                Map.of());

        assertThat(settings.database())
                .contains(new Settings.ExternalDatabase("jdbc:mariadb://127.0.0.1:3306/ruta", "ruta", "secreto"));
    }

    @Test
    void pathsOfTheFileStartFromTheProject() throws IOException {
        file("ruta.data=otra/carpeta");

        assertThat(read(Map.of(), Map.of(), Map.of()).data()).isEqualTo(home.resolve("otra/carpeta"));
    }

    @Test
    void typedPathsStartFromWhereThePersonStands() {
        assertThat(read(Map.of(Key.DATA, "aqui"), Map.of(), Map.of()).data())
                .isEqualTo(Path.of("aqui").toAbsolutePath());
    }

    @Test
    void theLauncherPassesOnWhatItDoesNotKnow() throws IOException {
        file("ruta.http.port=8001", "ruta.mail.host=correo.example", "otra.cosa=no");

        assertThat(read(Map.of(), Map.of(), Map.of()).others())
                .containsExactly(Map.entry("ruta.mail.host", "correo.example"));
    }

    @Test
    void publicUrlLosesItsLastSlash() {
        assertThat(read(Map.of(), Map.of("RUTA_PUBLIC_URL", "https://ruta.example.gov.co/"), Map.of())
                        .publicUrl())
                .isEqualTo("https://ruta.example.gov.co");
    }

    @Test
    void aWrongValueIsNamedWithItsPlace() throws IOException {
        file("ruta.http.port=muchos");

        assertThatThrownBy(() -> read(Map.of(), Map.of(), Map.of()))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("«muchos»")
                .hasMessageContaining("ruta.http.port (config/ruta.properties)");
        assertThatThrownBy(() -> read(Map.of(), Map.of("RUTA_HTTP_PORT", "70000"), Map.of()))
                .hasMessageContaining("RUTA_HTTP_PORT")
                .hasMessageContaining("de 1 a 65535");
        assertThatThrownBy(() ->
                        read(Map.of(), Map.of("RUTA_HTTP_PORT", "1", "RUTA_DB_URL", "jdbc:postgresql://x/y"), Map.of()))
                .hasMessageContaining("jdbc:mariadb://");
    }

    private Settings read(Map<Key, String> typed, Map<String, String> environment, Map<String, String> properties) {
        return new SettingsReader(home, environment, properties).read(typed);
    }

    private void file(String... lines) throws IOException {
        Path folder = Files.createDirectories(home.resolve("config"));
        Files.write(folder.resolve("ruta.properties"), List.of(lines));
    }
}
