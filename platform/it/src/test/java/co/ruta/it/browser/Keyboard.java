package co.ruta.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Hands that have no mouse. Wherever Tab stops, the focus has to be seen: an outline, inside the window, under nothing.
 */
final class Keyboard {
    private static final int LONGEST_WAY = 400;
    private static final String STOP =
            """
            selector => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return 'nowhere';
              const label = e.matches('input') && e.closest('label');
              const ring = n => { const s = getComputedStyle(n); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
              const name = e.outerHTML.slice(0, 160);
              if (!ring(e) && !(label && ring(label))) return 'not marked: ' + name;
              const box = (label && ring(label) ? label : e).getBoundingClientRect();
              const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
              const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
              if (right - left < 1 || bottom - top < 1) return 'out of the window: ' + name;
              const free = [0.1, 0.5, 0.9].some(part => {
                const hit = document.elementFromPoint((left + right) / 2, top + (bottom - top) * part);
                return hit && (hit === e || e.contains(hit) || hit.contains(e) || label && (label.contains(hit) || hit.contains(label)));
              });
              if (!free) return 'covered: ' + name;
              return e.matches(selector) ? 'here' : '';
            }""";

    private final Page page;

    Keyboard(Window window) {
        this.page = window.page();
    }

    /** Presses Tab until the focus stands on what the selector names. */
    Keyboard to(String selector) {
        int rounds = 0;
        for (int presses = 0; presses < LONGEST_WAY; presses++) {
            page.keyboard().press("Tab");
            String stop = page.evaluate(STOP, selector).toString();
            if (stop.equals("here")) {
                return this;
            }
            if (stop.equals("nowhere")) {
                rounds++;
                assertThat(rounds)
                        .as("Tab went through the whole page without " + selector)
                        .isLessThan(3);
            } else {
                assertThat(stop)
                        .as("focus on the way to " + selector + " at " + page.url())
                        .isEmpty();
            }
        }
        throw new AssertionError("Tab does not lead to " + selector + " at " + page.url());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Key by key, in the place of what stands there. */
    Keyboard write(String text) {
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    /** Whatever was replaced meanwhile: the focus is still on this. */
    Keyboard staysOn(String selector) {
        page.waitForFunction("s => document.activeElement.matches(s)", selector);
        return this;
    }

    /** The focus is somewhere in the page. */
    Keyboard isSomewhere() {
        assertThat(page.evaluate("() => document.activeElement.tagName"))
                .as("focus at " + page.url())
                .isNotEqualTo("BODY");
        return this;
    }
}
