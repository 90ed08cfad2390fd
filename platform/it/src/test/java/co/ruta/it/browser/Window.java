package co.ruta.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import co.ruta.it.world.Client;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person's browser. It keeps what no page may do, an error in the console, a request to somewhere else, a dialog,
 * and says so at the end.
 */
final class Window implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final Pattern SAVED = Pattern.compile("Guardado .+");

    private final String who;
    private final URI server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> offences = new ArrayList<>();

    private Window(String who, URL server, Browser.NewContextOptions options) {
        this.who = who;
        this.server = URI.create(server.toString());
        this.context = Chromium.browser()
                .newContext(
                        options.setBaseURL(server.toString()).setLocale("es-CO").setTimezoneId("America/Bogota"));
        this.page = context.newPage();
        context.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                offences.add("console: " + message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> offences.add("script: " + error + " at " + page.url()));
        page.onDialog(dialog -> {
            offences.add("dialog: " + dialog.message() + " at " + page.url());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.toString()) && !request.url().matches("(data|blob|about):.*")) {
                offences.add("request elsewhere: " + request.url() + " from " + page.url());
            }
        });
    }

    static Window open(String who, URL server) {
        return new Window(who, server, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Window phone(String who, URL server) {
        return new Window(
                who,
                server,
                new Browser.NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
    }

    static Window withoutScripts(String who, URL server) {
        return new Window(
                who,
                server,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    /** Takes over a session that was opened through the API. */
    Window as(Client client) {
        String[] cookie = client.cookie().orElseThrow().split("=", 2);
        context.addCookies(List.of(new Cookie(cookie[0], cookie[1])
                .setDomain(server.getHost())
                .setPath("/")
                .setHttpOnly(true)));
        return this;
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the portal and waits until it is drawn. */
    Window go(String path) {
        int status = page.navigate(path).status();
        assertThat(status).as(who + " at " + path).isLessThan(400);
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Whether the address answers with HTML now; downloads, style sheets and parts are no pages. */
    boolean isPage(String path) {
        APIResponse answer = context.request().get(path);
        boolean whole = answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                && answer.text().contains("<html");
        assertThat(answer.status()).as(who + " at " + path).isLessThan(500);
        return whole && answer.status() < 400;
    }

    Window narrow() {
        page.setViewportSize(320, 640);
        return this;
    }

    Window wide() {
        page.setViewportSize(1280, 900);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(false));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(false));
    }

    Locator label(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(false));
    }

    String text() {
        return page.locator("body").innerText();
    }

    /**
     * What the page is made of, whatever its words: every kind of element with what it lies in, their classes, roles and the
     * names of their attributes. Two pages made of the same are fit for people, or not, together.
     */
    String structure() {
        return (String) page.evaluate("() => { const of = e => e ? e.localName + '.' + e.getAttribute('class') + '['"
                + " + e.getAttributeNames().sort() + '|' + e.getAttribute('role') + '|' + e.getAttribute('type') + ']' : '';"
                + " const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) ? 'words' : '';"
                + " return [...new Set([...document.querySelectorAll('*')]"
                + ".map(e => of(e.parentElement) + '>' + of(e) + words(e)))].sort().join(String.fromCharCode(10)); }");
    }

    /** Judges the page as it stands: accessible, one heading, titled, and keeps its picture. */
    Window judge(String name) {
        picture(name);
        assertThat(page.title()).as(name + ": title").isNotBlank();
        assertThat(page.locator("h1").count())
                .as(name + ": h1 on " + page.url())
                .isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang"))
                .as(name + ": lang")
                .startsWith("es");
        Object blank = page.evaluate("() => [...document.querySelectorAll('use')]"
                + ".map(u => u.getAttribute('href')).filter(h => !document.querySelector(h)).join(' ')");
        assertThat(blank).as(name + ": icons without a shape on " + page.url()).isEqualTo("");
        AxeResults results =
                new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze();
        String violations = results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(CheckedNode::getHtml)
                                .limit(3)
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
        assertThat(violations).as(name + " " + page.url()).isEmpty();
        return this;
    }

    Window picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Folders.target().resolve("screenshots").resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Nothing sticks out sideways at this width. */
    Window fitsItsWidth(String name) {
        Object widest = page.evaluate("() => { const w = document.documentElement.clientWidth;"
                + " return document.documentElement.scrollWidth <= w ? '' : [...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > w + 1)"
                + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ') || 'the page'; }");
        assertThat(widest).as(name + " " + page.url()).isEqualTo("");
        return this;
    }

    /** What was written last has been kept. */
    Window saved() {
        PlaywrightAssertions.assertThat(page.locator("[data-save][data-state=saved]"))
                .isVisible();
        PlaywrightAssertions.assertThat(page.locator("[data-save-text]")).hasText(SAVED);
        return this;
    }

    void nothingHappenedThatMustNot() {
        assertThat(offences).as(who).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
