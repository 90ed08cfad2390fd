package co.ruta.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever comes as a workbook is read or refused with a sentence; how long that takes is measured by {@code bench R3}. */
final class HostileBooksTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1/");

    @Test
    void eachIsRefusedOrReadAsPlainValues() {
        List<String> refused = new ArrayList<>();
        HostileBooks.all(NOWHERE).forEach((name, bytes) -> {
            try {
                Book book = BookReader.read(bytes);
                assertThat(book.sheets().stream()
                                .flatMap(it -> it.rows().stream())
                                .count())
                        .as(name)
                        .isLessThanOrEqualTo(SheetReader.MOST_LINES);
                assertThat(book.toString()).as(name).doesNotContain("root:x:0");
            } catch (UnreadableSheet said) {
                assertThat(said.message()).as(name).isNotBlank();
                refused.add(name);
            }
        });
        assertThat(refused).hasSizeGreaterThan(500).anyMatch(it -> it.startsWith("bomb"));
        assertThat(refused)
                .as("document types and entities, in every part")
                .filteredOn(it -> it.contains(" in xl/") && !it.startsWith("macros"))
                .hasSize(30);
    }

    @Test
    void thereAreAThousandOfThem() {
        assertThat(HostileBooks.all(NOWHERE)).hasSizeGreaterThanOrEqualTo(1000);
    }
}
