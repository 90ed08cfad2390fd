package co.ruta.portal.school;

import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/** Places where two people wrote different things and somebody has to choose. */
public record ConflictsView(
        SchoolPlace at,
        String document,
        String address,
        String deliver,
        List<Item> items,
        boolean mayEdit,
        String csrf,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "school/conflicts.jte";
    }

    /**
     * One place.
     *
     * @param title what it is called
     * @param seen revision of the draft that the page shows: a choice counts for what was seen
     */
    public record Item(String path, String title, long seen, List<Claim> claims) {
        public String anchor() {
            return SchoolPlace.anchor(path);
        }
    }

    /**
     * A value somebody wrote.
     *
     * @param value as the form sends it back
     * @param shown as people read it
     */
    public record Claim(String who, String when, String value, String shown) {}
}
