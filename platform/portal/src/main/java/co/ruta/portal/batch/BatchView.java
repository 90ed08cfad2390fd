package co.ruta.portal.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.BatchFile;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.batch.Batches.Files;
import co.ruta.portal.office.OfficePlace;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * A ZIP of workbooks: how far it is, what each file does, and the button that has it written.
 *
 * @param state which files are shown; empty for all
 * @param mayConfirm whether this person may have it written
 */
public record BatchView(
        OfficePlace at,
        Batch batch,
        Files files,
        Optional<State> state,
        boolean mayConfirm,
        Dates dates,
        List<Trouble> errors)
        implements View {
    @Override
    public String template() {
        return "batch/batch.jte";
    }

    public String address() {
        return at.bare("libros/" + batch.id());
    }

    public String shown(Optional<State> wanted) {
        return address() + wanted.map(it -> "?estado=" + it).orElse("");
    }

    public String page(int number) {
        return address() + "?pagina=" + number
                + state.map(it -> "&estado=" + it).orElse("");
    }

    public String file(BatchFile it) {
        return address() + "/archivo/" + it.number();
    }

    /** Whether something refused may be tried again. */
    public boolean again() {
        return !batch.working() && batch.count(State.REFUSED) > 0;
    }

    public int done() {
        return batch.files() - batch.count(State.WAITING);
    }

    /** What a file does in a few words. */
    public static String does(BatchFile it) {
        if (it.state() == State.WAITING) {
            return "";
        }
        if (it.state() == State.REFUSED) {
            return it.faults().isEmpty()
                    ? "No se puede importar"
                    : it.faults().get(0).cell().isEmpty()
                            ? it.faults().get(0).message()
                            : it.faults().size() == 1
                                    ? "1 celda por corregir"
                                    : it.faults().size() + " por corregir";
        }
        StringBuilder words = new StringBuilder();
        add(words, it.done().added(), "respuesta nueva", "respuestas nuevas");
        add(words, it.done().changed(), "respuesta cambia", "respuestas cambian");
        add(words, it.done().removed(), "respuesta se quita", "respuestas se quitan");
        add(words, it.done().conflicts(), "con otro valor del establecimiento", "con otro valor del establecimiento");
        if (it.done().noted()) {
            words.append(words.length() == 0 ? "" : ", ").append("se anota como entregado en otro sistema");
        }
        return words.length() == 0 ? "El documento ya dice lo mismo" : words.toString();
    }

    private static void add(StringBuilder words, int count, String one, String several) {
        if (count > 0) {
            words.append(words.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(count == 1 ? one : several);
        }
    }
}
