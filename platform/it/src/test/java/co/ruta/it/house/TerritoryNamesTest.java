package co.ruta.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The platform serves whoever comes: no territory's name stands in its sources, in whatever file. */
class TerritoryNamesTest {
    private static final Set<String> FIRST_FIVE =
            Set.of("bucaramanga", "ibague", "norte de santander", "santander", "barranquilla");
    private static final Pattern NAME = Pattern.compile("(?m)^(?:id|name|receipt-code):\\s*\"?([^\"#\\n]+?)\"?\\s*$");

    @Test
    void platformShouldNameNoTerritory() throws IOException {
        Set<String> names = names();
        List<String> spoken = new ArrayList<>();
        for (Path file : SourceTree.files()) {
            String place = SourceTree.name(file);
            if (place.matches("platform/[^/]+/(src/main/.*|pom\\.xml)")) {
                String text = plain(place + "\n" + SourceTree.text(file));
                names.stream()
                        .filter(name -> mentions(text, name))
                        .forEach(name -> spoken.add(place + " names " + name));
            }
        }
        assertThat(spoken).isEmpty();
    }

    @Test
    void accentsAndCapitalsShouldHideNothing() {
        assertThat(mentions(plain("la Secretaría de IBAGUÉ"), "ibague")).isTrue();
        assertThat(mentions(plain("co.ruta.NorteDeSantander"), "norte de santander"))
                .isTrue();
        assertThat(mentions(plain("norte_de-santander"), "norte de santander")).isTrue();
        assertThat(mentions(plain("recibo IBG-2026-000123"), "ibg")).isTrue();
        assertThat(mentions(plain("un ejemplo cualquiera"), "ibague")).isFalse();
        assertThat(mentions(plain("libgcc"), "ibg")).isFalse();
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>(FIRST_FIVE);
        Path territories = Folders.repository().resolve("territories");
        if (Files.isDirectory(territories)) {
            try (Stream<Path> folders = Files.list(territories)) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    names.add(plain(folder.getFileName().toString()).replace('-', ' '));
                    Matcher named = NAME.matcher(SourceTree.text(folder.resolve("territory.yaml")));
                    while (named.find()) {
                        names.add(plain(named.group(1)).replace('-', ' '));
                    }
                }
            }
        }
        return names;
    }

    /** A long name counts wherever its letters stand, a code of a few letters only as a word of its own. */
    private static boolean mentions(String text, String name) {
        if (name.length() < 5) {
            return Pattern.compile("(?<![a-z])" + Pattern.quote(name) + "(?![a-z])")
                    .matcher(text)
                    .find();
        }
        return text.replaceAll("[\\s_.-]+", "").contains(name.replace(" ", ""));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
