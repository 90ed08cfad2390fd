package co.ruta.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view there is, filled with hostile text, must come out as text, and as a page that everybody can use. */
class TemplatesTest {
    @ParameterizedTest
    @MethodSource("co.ruta.portal.page.Views#all")
    void noTextOfAViewShouldBecomeMarkup(Class<? extends View> type) {
        String html = Views.render(type);
        Document page = Jsoup.parse(html);

        assertThat(html).doesNotContain("<script>").contains("&lt;script");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("style, [style]")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(it -> it.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .filter(it -> it.startsWith("on")))
                .isEmpty();
        assertThat(page.select("[href^=javascript:], [action^=javascript:]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("co.ruta.portal.page.Views#pages")
    void aPageShouldHaveOneHeadingAndItsLandmarks(Class<? extends View> type) {
        Document page = Jsoup.parse(Views.render(type));

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
        assertThat(page.select("#live[role=status]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("co.ruta.portal.page.Views#all")
    void everyFormThatChangesSomethingShouldCarryTheToken(Class<? extends View> type) {
        Document page = Jsoup.parse(Views.render(type));

        assertThat(page.select("form[method=post]"))
                .allSatisfy(form -> assertThat(form.select("input[name=csrf]")).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("co.ruta.portal.page.Views#all")
    void everyFieldShouldHaveALabel(Class<? extends View> type) {
        Document page = Jsoup.parse(Views.render(type));
        Set<String> labelled =
                page.select("label[for]").stream().map(it -> it.attr("for")).collect(Collectors.toSet());

        assertThat(page.select("input:not([type=hidden]), select, textarea")).allSatisfy(field -> assertThat(
                        labelled.contains(field.id()) || field.closest("label") != null || field.hasAttr("aria-label"))
                .as(field.outerHtml())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("co.ruta.portal.page.Views#pages")
    void everyCellOfATableShouldSayItsHeaderOnAPhone(Class<? extends View> type) {
        Document page = Jsoup.parse(Views.render(type));

        assertThat(page.select("table.cards tbody td"))
                .allSatisfy(
                        it -> assertThat(it.attr("data-th")).as(it.outerHtml()).isNotBlank())
                .allSatisfy(it -> assertThat(it.attr("role")).isEqualTo("cell"));
        assertThat(page.select("table"))
                .allSatisfy(it ->
                        assertThat(it.selectFirst("caption")).as(it.outerHtml()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("co.ruta.portal.page.Views#all")
    void everyIconShouldHaveItsSymbol(Class<? extends View> type) {
        Document page = Jsoup.parse(Views.render(type));
        Set<String> symbols = page.select("symbol").stream().map(Element::id).collect(Collectors.toSet());

        if (!type.getSimpleName().endsWith("Part")) {
            assertThat(page.select("use")).allSatisfy(it -> assertThat(symbols)
                    .contains(it.attr("href").substring(1)));
        }
    }
}
