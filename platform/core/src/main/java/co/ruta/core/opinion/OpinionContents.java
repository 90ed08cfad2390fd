package co.ruta.core.opinion;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormContents;
import co.ruta.core.opinion.OpinionView.Line;
import co.ruta.core.opinion.OpinionView.OpinionContent;
import co.ruta.core.opinion.OpinionView.Remark;
import co.ruta.core.review.ObservationContents;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an opinion says, as forms show it. */
final class OpinionContents {
    private OpinionContents() {}

    /** @param number as people cite it; empty for what is not issued */
    static FormContents of(OpinionContent it, Optional<String> number) {
        FormContents contents = new FormContents();
        contents.text("territory/secretaria", it.secretaria());
        contents.text("school/name", it.school().name());
        contents.text("school/dane-code", it.school().daneCode());
        contents.text("school/municipality", it.school().municipality());
        contents.value("document/cycle", DraftValue.number(it.about().year()));
        contents.value("document/version", DraftValue.number(it.about().version()));
        contents.text("document/receipt", it.about().receipt());
        contents.text("opinion/title", it.title());
        number.ifPresent(code -> {
            contents.text("opinion/number", code);
            contents.text("opinion/date", it.day().toString());
        });
        contents.text("opinion/outcome", it.outcome());
        contents.text("opinion/text", it.text());
        contents.text("opinion/issuer", it.issuer());
        contents.options(DocumentField.CHECKLIST_VERDICT, verdicts());
        it.checklist().forEach(line -> tell(contents, line));
        ObservationContents.options(contents);
        it.observations().forEach(remark -> tell(contents, remark));
        return contents;
    }

    private static List<Option> verdicts() {
        return Stream.of(Verdict.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }

    private static void tell(FormContents contents, Line it) {
        String node = "opinion/checklist/" + it.number();
        contents.node(DocumentNode.CHECKLIST_ITEM, node);
        contents.value(node + "/number", DraftValue.number(it.number()));
        contents.text(node + "/title", it.title());
        contents.text(node + "/source", it.source());
        contents.text(node + "/verdict", code(it.verdict()));
        contents.text(node + "/remark", it.remark());
        contents.text(node + "/findings", String.join("\n", it.found()));
    }

    /** Opinions keep the words. */
    private static String code(String words) {
        return Stream.of(Verdict.values())
                .filter(it -> it.title().equals(words))
                .map(Enum::name)
                .findFirst()
                .orElse(words);
    }

    private static void tell(FormContents contents, Remark it) {
        String node = "observations/" + it.number();
        contents.node(DocumentNode.OBSERVATION, node);
        contents.value(node + "/number", DraftValue.number(it.number()));
        contents.text(node + "/place", it.place());
        contents.text(node + "/text", it.body());
        contents.text(node + "/state", it.state());
    }
}
