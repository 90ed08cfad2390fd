package co.ruta.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What works here works in any checkout: no file knows the machine it was written on. */
class PathsTest {
    private static final Pattern SOMEBODYS_PLACE =
            Pattern.compile("(?<![\\w.}/-])/(?:work|root|home/\\w+|Users/\\w+)/[\\w.-]+|[A-Z]:\\\\\\\\?Users");

    @Test
    void noFileShouldNameAMachinesFolders() {
        List<String> named = new ArrayList<>();
        for (Path file : SourceTree.files()) {
            Matcher place = SOMEBODYS_PLACE.matcher(SourceTree.text(file));
            if (place.find()) {
                named.add(SourceTree.name(file) + ": " + place.group());
            }
        }
        assertThat(named).isEmpty();
    }
}
