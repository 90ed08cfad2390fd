package co.ruta.portal.office;

import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.core.review.Elsewhere.Note;
import co.ruta.core.review.OwedPage.Cell;
import co.ruta.core.review.OwedPage.Line;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.core.school.School;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one school owes.
 *
 * @param stages every document of every open year, the oldest first
 * @param line how the school stands with each, in that order; empty when it is out of the territory's scope
 * @param notes what lies in another system
 * @param mayNote whether this person may note that
 * @param reference what was written, when it came back with an error
 */
public record ObligationsView(
        OfficePlace at,
        School school,
        List<StageYear> stages,
        Optional<Line> line,
        List<Note> notes,
        boolean mayNote,
        String reference,
        String csrf,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "office/obligations.jte";
    }

    /** A document of a year, and how the school stands with it. */
    public record Row(StageYear stage, Cell cell) {
        public String title() {
            return stage.title() + " " + stage.year();
        }

        /** How forms name it. */
        public String word() {
            return stage.kind().name() + "-" + stage.year();
        }
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        line.ifPresent(it -> {
            for (int i = 0; i < stages.size(); i++) {
                rows.add(new Row(stages.get(i), it.cells().get(i)));
            }
        });
        return rows;
    }

    /** What may still be noted: nothing of it came in here. */
    public List<Row> open() {
        return rows().stream()
                .filter(it ->
                        it.cell().status() != Status.DELIVERED && it.cell().status() != Status.DELIVERED_LATE)
                .toList();
    }

    public Optional<Note> note(Row row) {
        return notes.stream()
                .filter(it -> it.kind() == row.stage().kind()
                        && it.year() == row.stage().year())
                .findFirst();
    }

    /** The copy that was kept of what lies elsewhere. */
    public String file(Note note) {
        return "/" + at.territory() + "/ie/" + school.id() + "/" + note.year() + "/evidencias/"
                + note.file().orElse("");
    }

    public String address() {
        return at.school(school.id().value()) + "/obligaciones";
    }
}
