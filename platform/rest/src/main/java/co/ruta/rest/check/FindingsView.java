package co.ruta.rest.check;

import co.ruta.core.check.CheckReport;
import co.ruta.core.check.Consideration;
import co.ruta.core.check.FindingView;
import co.ruta.sdk.check.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What the checks say.
 *
 * @param gate whether what is not met stops the delivery
 * @param unavailable what could not be checked now, in Spanish
 */
public record FindingsView(boolean gate, List<Group> considerations, List<String> unavailable) {
    static FindingsView of(CheckReport report) {
        return new FindingsView(
                report.gate(), report.considerations().stream().map(Group::of).toList(), report.unavailable());
    }

    /** What a source demands, with what was found and what only a reviewer can judge. */
    public record Group(
            String id,
            int number,
            String title,
            String source,
            boolean met,
            List<Item> findings,
            List<String> questions) {
        static Group of(Consideration it) {
            return new Group(
                    it.id(),
                    it.number(),
                    it.title(),
                    it.source(),
                    it.met(),
                    it.findings().stream().map(Item::of).toList(),
                    it.questions().stream().map(question -> question.text()).toList());
        }
    }

    /** One finding. */
    public record Item(
            String kind,
            Severity severity,
            String path,
            List<String> also,
            String place,
            String what,
            String why,
            String mend,
            Optional<Value> suggestion,
            String source) {
        static Item of(FindingView it) {
            return new Item(
                    it.kind(),
                    it.severity(),
                    it.path(),
                    it.also(),
                    it.place(),
                    it.what(),
                    it.why(),
                    it.mend(),
                    it.suggestion()
                            .map(value -> new Value(value.path(), value.type().name(), value.value())),
                    it.source());
        }
    }

    /** A value that would mend it: {@code TEXT}, {@code NUMBER} with point or ISO {@code DATE}. */
    public record Value(String path, String type, String value) {}
}
