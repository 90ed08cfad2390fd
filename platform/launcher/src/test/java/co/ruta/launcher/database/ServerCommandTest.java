package co.ruta.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerCommandTest {

    @Test
    void aShortSocketLiesWithTheData() {
        assertThat(ServerCommand.socket(Path.of("/srv/ruta/mariadb")))
                .isEqualTo(Path.of("/srv/ruta/mariadb/mariadb.sock"));
    }

    @Test
    void aLongOneLiesWhereItsAddressFits() {
        Path deep = Path.of("/srv/" + "institución/".repeat(12) + "mariadb");

        Path socket = ServerCommand.socket(deep);

        assertThat(socket.toString().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(ServerCommand.LONGEST_SOCKET);
        assertThat(socket).isNotEqualTo(ServerCommand.socket(Path.of(deep + "2")));
    }
}
