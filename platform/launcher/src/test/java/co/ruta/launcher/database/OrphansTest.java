package co.ruta.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // there a process does not show its arguments
class OrphansTest {

    private final Path base = Path.of("/srv/ruta/mariadb/servidor");
    private final Orphans orphans = new Orphans(base, Path.of("/srv/ruta/mariadb/datos"));

    @Test
    void ourServerOnOurTablesIsOurs() {
        assertThat(orphans.isOurs(base + "/v1/bin/mariadbd", "--no-defaults", "--datadir=/srv/ruta/mariadb/datos"))
                .isTrue();
    }

    @Test
    void aServerWhoseProgramWasReplacedIsStillOurs() {
        assertThat(orphans.isOurs(base + "/v1/bin/mariadbd (deleted)", "--datadir=/srv/ruta/mariadb/datos"))
                .isTrue();
    }

    @Test
    void ourServerOnOtherTablesIsNot() {
        assertThat(orphans.isOurs(base + "/v1/bin/mariadbd", "--datadir=/srv/otra/mariadb/datos"))
                .isFalse();
        assertThat(orphans.isOurs(base + "/v1/bin/mariadbd", "--datadir=/srv/ruta/mariadb/datos2"))
                .isFalse();
    }

    @Test
    void anotherProgramThatNamesOurTablesIsNot() {
        assertThat(orphans.isOurs("/usr/bin/less", "--datadir=/srv/ruta/mariadb/datos"))
                .isFalse();
        assertThat(orphans.isOurs("", "--datadir=/srv/ruta/mariadb/datos")).isFalse();
    }

    @Test
    void aProcessThatShowsNothingIsNot() {
        assertThat(orphans.isOurs("")).isFalse();
    }

    @Test
    void thisMachineHasNoServerOfAFolderThatDoesNotExist() {
        assertThat(orphans.find()).isEmpty();
    }
}
