package co.ruta.portal.format;

import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Optional;

/**
 * What a format asks beside the documents: written here, and frozen with the document it stands beside.
 *
 * @param format title of the format
 * @param code with its version, as printed
 * @param mayWrite whether the document takes answers from this person
 */
public record CompleteView(
        SchoolPlace at,
        String format,
        String code,
        String address,
        Saving saving,
        boolean mayWrite,
        List<Group> groups,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    public CompleteView {
        groups = List.copyOf(groups);
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "format/complete.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "autosave.js");
    }

    /** What is wrong with an answer. */
    public Optional<String> wrong(Ask ask) {
        return errors.stream()
                .filter(it -> it.href().filter(("#" + ask.id())::equals).isPresent())
                .map(Trouble::message)
                .findFirst();
    }

    /**
     * A section, or a table of one.
     *
     * @param grows whether its rows are the format's own, so that one more can be written
     */
    public record Group(String title, String help, boolean grows, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A node, or a row.
     *
     * @param node path in the draft; empty for the document as a whole
     * @param title what people know it by; empty for the document as a whole and for a row nobody wrote yet
     * @param written whether it is a row of the format's own that is there
     */
    public record Item(String node, String title, boolean written, List<Ask> asks) {
        public Item {
            asks = List.copyOf(asks);
        }
    }

    /**
     * One thing that is asked.
     *
     * @param path in the draft
     * @param name of its input: the path with the document's word before it
     * @param kind {@code text}, {@code area}, {@code date}, {@code number}, {@code choice} or {@code several}
     * @param value as its input shows it
     * @param stored as it showed what is kept
     * @param options value and label of each answer
     */
    public record Ask(
            String path,
            String name,
            String label,
            String help,
            String kind,
            int lines,
            int most,
            boolean required,
            String value,
            String stored,
            List<Link> options) {
        public Ask {
            options = List.copyOf(options);
        }

        public String id() {
            return SchoolPlace.anchor(path);
        }

        public boolean chosen(String one) {
            return List.of(value.split(";")).contains(one);
        }
    }
}
