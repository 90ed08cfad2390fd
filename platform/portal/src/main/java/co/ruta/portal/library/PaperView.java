package co.ruta.portal.library;

import co.ruta.core.library.Library.Receipts;
import co.ruta.core.library.Paper;
import co.ruta.core.library.Paper.Version;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * One document: its versions, the confirmation, and for whoever publishes who has read it.
 *
 * @param address of this page
 * @param receipts who confirmed and who did not; empty for whoever does not publish
 */
public record PaperView(
        String address,
        Paper paper,
        Optional<Receipts> receipts,
        String csrf,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    private static final int SHOWN = 200;

    @Override
    public String template() {
        return "library/paper.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "office.css");
    }

    public boolean isInForce() {
        return paper.isInForce(dates.today());
    }

    public String validity() {
        return LibraryView.validity(paper, dates);
    }

    public String file(Version version) {
        return address + "/" + version.number() + "/archivo";
    }

    /** "1,2 MB", "340 KB". */
    public static String size(Version version) {
        return version.size() >= 1_000_000
                ? String.format(java.util.Locale.forLanguageTag("es-CO"), "%.1f MB", version.size() / 1_000_000.0)
                : Math.max(1, version.size() / 1000) + " KB";
    }

    /** Schools that have not read it, as many as a page can show. */
    public List<co.ruta.core.library.Library.School> unread(Receipts of) {
        return of.unread().stream().limit(SHOWN).toList();
    }
}
