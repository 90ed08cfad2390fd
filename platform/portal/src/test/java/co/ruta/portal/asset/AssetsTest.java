package co.ruta.portal.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final int KB = 1024;

    @Test
    void theNameShouldCarryTheHashOfTheContent() {
        Asset one = Asset.of("a.css", "text/css", "p{}".getBytes(StandardCharsets.UTF_8));
        Asset other = Asset.of("a.css", "text/css", "p{color:red}".getBytes(StandardCharsets.UTF_8));

        assertThat(one.file()).matches("a\\.[0-9a-f]{12}\\.css").isNotEqualTo(other.file());
        assertThat(Asset.of("a.css", "text/css", one.plain()).file()).isEqualTo(one.file());
    }

    @Test
    void anAssetShouldBeFoundUnderItsPathOnly() {
        String path = Assets.path("portal.css");

        assertThat(Assets.find(path.substring(Assets.FOLDER.length()))).isPresent();
        assertThat(Assets.find("portal.css")).isEmpty();
        assertThatThrownBy(() -> Assets.path("none.css")).hasMessageContaining("none.css");
    }

    @Test
    void slimmingShouldKeepWhatTheStyleSheetSays() {
        assertThat(Slim.css(
                        "/* why */ .a  .b { color: red; margin: calc(1px + 2px) }\n@media (min-width: 4em) { b{} }"))
                .isEqualTo(".a .b{color:red;margin:calc(1px + 2px)}@media (min-width:4em){b{}}");
        assertThat(Slim.script("  // why\n  const a = 'http://x'; // b\n\n  f();\n"))
                .isEqualTo("const a = 'http://x'; // b\nf();\n");
    }

    @Test
    void noAssetShouldBeEmpty() {
        for (String name : List.of(
                "portal.css", "more.css", "plan.css", "portal.js", "autosave.js", "plan.js", "review.js", "htmx.js")) {
            assertThat(size(name)).as(name).isGreaterThan(500);
        }
    }

    /** Bounds of the prototype's README, and what the rating page loads at a first visit beside its HTML (P8). */
    @Test
    void stylesAndScriptsShouldStayLight() {
        assertThat(size("portal.css")).isLessThan(8 * KB);
        assertThat(size("portal.css") + size("more.css")).isLessThan(14 * KB);
        assertThat(size("portal.js")).isLessThan(3 * KB);
        assertThat(size("portal.css") + size("portal.js") + size("autosave.js") + size("htmx.js"))
                .isLessThan(26 * KB);
    }

    /** What a plan's page loads at a first visit beside its HTML: with an ordinary plan it stays below 30 KB. */
    @Test
    void thePlansPagesShouldStayLight() {
        assertThat(List.of("portal.css", "more.css", "plan.css", "portal.js", "autosave.js", "plan.js").stream()
                        .mapToInt(AssetsTest::size)
                        .sum())
                .isLessThan(20 * KB);
    }

    private static int size(String name) {
        return Assets.find(Assets.path(name).substring(Assets.FOLDER.length()))
                .orElseThrow()
                .gzip()
                .length;
    }
}
