package co.ruta.core.verification;

import co.ruta.core.document.DocumentRef;
import co.ruta.sdk.format.FieldType.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is verified in one document.
 *
 * @param submission the version that is carried out; 0 when nothing was delivered
 * @param cut day of the school's last cut; empty when it recorded none
 */
public record VerificationSheet(DocumentRef document, int submission, Optional<LocalDate> cut, List<Asked> asked) {
    public VerificationSheet {
        asked = List.copyOf(asked);
    }

    /** Whether the definitions verify anything in it. */
    public boolean any() {
        return !asked.isEmpty();
    }

    /** Whether the person who asked may verify something now. */
    public boolean mayVerify() {
        return asked.stream().anyMatch(Asked::mayVerify);
    }

    public Stream<Row> rows() {
        return asked.stream().flatMap(it -> it.rows().stream());
    }

    /** Nodes that nobody verified since the school's last cut; all that were never verified, when it recorded none. */
    public long pending() {
        return rows().filter(it -> it.pending(cut)).count();
    }

    /** The last verification of a node, the first field's where several are asked. */
    public Optional<Verified> last(String node) {
        return rows().filter(it -> it.node().equals(node))
                .flatMap(it -> it.last().stream())
                .findFirst();
    }

    /**
     * A field that is verified.
     *
     * @param format as printed, e.g. "MI-GE-RG-382, versión 2"
     * @param title the question, e.g. "Ejecución verificada"
     * @param options what can be answered, in order
     * @param source the rule behind it
     */
    public record Asked(
            String format, String title, List<Option> options, String source, boolean mayVerify, List<Row> rows) {
        public Asked {
            options = List.copyOf(options);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A node.
     *
     * @param path of the answer
     * @param node e.g. {@code plan/actions/01J…}
     * @param title what people know it by
     * @param facts what the form says of it beside that
     * @param reported how the school says it goes, at its last cut
     * @param history newest first
     */
    public record Row(
            String path,
            String node,
            String title,
            List<Fact> facts,
            Optional<Reported> reported,
            List<Verified> history) {
        public Row {
            facts = List.copyOf(facts);
            history = List.copyOf(history);
        }

        public Optional<Verified> last() {
            return history.stream().findFirst();
        }

        /** Whether nobody looked at it since the school's last cut. */
        public boolean pending(Optional<LocalDate> cut) {
            return last().filter(it -> cut.isEmpty()
                            || it.cut()
                                    .filter(seen -> !seen.isBefore(cut.get()))
                                    .isPresent())
                    .isEmpty();
        }
    }

    /** A column of the form with its answer, as printed. */
    public record Fact(String title, String text) {}

    /**
     * How the school says an action goes.
     *
     * @param progress per cent
     * @param state Spanish; empty when it said none
     */
    public record Reported(LocalDate cut, Optional<Integer> progress, String state, String result) {}

    /**
     * One verification.
     *
     * @param label the answer as people read it
     * @param cut the school's cut it looked at; empty when there was none
     * @param submission the version that was carried out then
     */
    public record Verified(
            String id,
            String answer,
            String label,
            String remark,
            String author,
            Instant at,
            Optional<LocalDate> cut,
            int submission) {}
}
