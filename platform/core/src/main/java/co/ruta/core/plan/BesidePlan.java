package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.ExtraFields;
import co.ruta.core.document.Operation;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.PlanEdition.Cited;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What formats ask beside a plan, from one year into the next. */
@Service
class BesidePlan {
    private final Submissions submissions;
    private final ExtraFields extras;

    @Inject
    BesidePlan(Submissions submissions, ExtraFields extras) {
        this.submissions = submissions;
        this.extras = extras;
    }

    /**
     * What was answered beside nodes that go on, where the formats of the new year still ask it and take the answer.
     *
     * @param rows paths the year begins with
     */
    Map<String, DraftValue> continuing(DocumentFacts year, Cited before, Set<String> rows) {
        JsonObject extra = CanonicalJson.parse(submissions.content(
                        new DocumentRef(year.ref().territory(), year.ref().school(), before.document()),
                        before.number()))
                .asJsonObject()
                .getJsonObject("extra");
        Map<String, DraftValue> beside = new LinkedHashMap<>();
        if (extra != null) {
            extra.forEach((path, value) -> {
                Operation operation = Operation.put(Ids.mint(), path, 0, DraftValue.of(value));
                if (there(ExtraFields.node(path), rows)
                        && extras.continues(year, path)
                        && extras.check(year, operation).isEmpty()) {
                    beside.put(path, DraftValue.of(value));
                }
            });
        }
        return beside;
    }

    private static boolean there(String node, Set<String> rows) {
        return node.isEmpty() || node.startsWith("rows/") || rows.stream().anyMatch(it -> it.startsWith(node + "/"));
    }
}
