package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.id.Ids;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Filled forms made up from a seed, for whoever renders them. */
public final class MadeUpForms {
    public static final String SCHOOL = "Institución Educativa «La Ceiba» & Cía.";

    private MadeUpForms() {}

    /** One of each official format that is printed. */
    public static Stream<FilledForm> printed() {
        return Plugins.formats().stream()
                .filter(it -> it.format().layout().page().isPresent())
                .map(it -> form(it, 7));
    }

    /** Drafts and filed records, of each format that schools fill as a record. */
    public static Stream<FilledForm> records() {
        return Plugins.records().stream().flatMap(it -> {
            RecordValues values = new RandomRecords(it.format(), 7).values();
            return Stream.of(
                    RandomRecords.form(it, values, new FormMarks(true, Optional.empty(), List.of(), Optional.empty())),
                    RandomRecords.form(
                            it,
                            values,
                            new FormMarks(
                                    false,
                                    Optional.of("XXX-REG-2026-00012"),
                                    List.of("Registro XXX-REG-2026-00012, archivado por Ana."),
                                    Optional.empty())));
        });
    }

    /** The control of deliveries of a secretaría with so many schools, in the one format that there is for it. */
    public static FilledForm control(int schools) {
        Plugins.Official official = Plugins.showing(DocumentNode.DELIVERY).get(0);
        FormContents contents = new FormContents();
        contents.options(
                DocumentField.DELIVERY_STATUS,
                List.of(new Option("DELIVERED", "A tiempo"), new Option("OWES", "Debe")));
        for (int i = 0; i < schools; i++) {
            String node = "deliveries/" + Ids.mint();
            contents.node(DocumentNode.DELIVERY, node);
            contents.text(node + "/school", "Institución Educativa Rural La Ceiba " + i);
            contents.text(node + "/dane-code", dane(i));
            contents.text(node + "/municipality", "San Vicente de Chucurí");
            contents.text(node + "/sector", i % 7 == 0 ? "NON_OFFICIAL" : "OFFICIAL");
            contents.text(node + "/status", i % 3 == 0 ? "OWES" : "DELIVERED");
            contents.text(node + "/delivered", "2026-11-" + (10 + i % 20));
            contents.text(node + "/receipt", "SAN-2026-%05d".formatted(i));
            contents.value(node + "/version", DraftValue.number(1 + i % 3));
            contents.text(node + "/channel", "Plataforma");
        }
        return new FormPress(form -> new byte[0])
                .shown(
                        official.format(),
                        new FormIdentity(
                                official.plugin().id().value(),
                                official.format().id(),
                                official.format().number(),
                                "t",
                                "",
                                "",
                                2026,
                                0,
                                0,
                                FormIdentity.Target.NONE),
                        new FormHeading("Secretaría de Educación", "Territorio", Optional.empty(), Optional.of(2026)),
                        contents,
                        FormMarks.NONE);
    }

    /** A filed record whose heading asks for the logo. */
    public static FilledForm withLogo(FormLogo logo) {
        Plugins.Official official = Plugins.records().get(0);
        return RandomRecords.form(
                official,
                new RandomRecords(official.format(), 7).values(),
                new FormMarks(false, Optional.of("XXX-REG-2026-00012"), List.of(), Optional.of(logo)));
    }

    /** One of each format of what a secretaría concludes and remarks, with texts as long as they may be. */
    public static Stream<FilledForm> concluded() {
        return Stream.of(DocumentNode.CHECKLIST_ITEM, DocumentNode.OBSERVATION)
                .flatMap(it -> Plugins.showing(it).stream())
                .collect(Collectors.toMap(it -> it.format().id(), it -> it, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .map(MadeUpForms::concluded);
    }

    private static FilledForm concluded(Plugins.Official official) {
        FormContents contents = new FormContents();
        contents.text("school/name", SCHOOL);
        contents.text("opinion/outcome", "Favorable con observaciones");
        contents.text("opinion/text", "Se recomienda ajustar las metas. ".repeat(60));
        contents.options(
                DocumentField.CHECKLIST_VERDICT,
                List.of(new Option("MET", "Cumple"), new Option("UNMET", "No cumple")));
        contents.options(DocumentField.OBSERVATION_STATE, List.of(new Option("OPEN", "Por atender")));
        for (int i = 1; i <= 7; i++) {
            String item = "opinion/checklist/" + i;
            contents.node(DocumentNode.CHECKLIST_ITEM, item);
            contents.value(item + "/number", DraftValue.number(i));
            contents.text(item + "/title", "Punto " + i);
            contents.text(item + "/verdict", i % 2 == 0 ? "MET" : "UNMET");
            contents.text(item + "/remark", "Falta la línea de base. ".repeat(i * 10));
            String remark = "observations/" + i;
            contents.node(DocumentNode.OBSERVATION, remark);
            contents.value(remark + "/number", DraftValue.number(i));
            contents.text(remark + "/place", "Meta " + i);
            contents.text(remark + "/text", "Explique de dónde sale. ".repeat(i == 3 ? 160 : 3));
            contents.text(remark + "/state", "OPEN");
            contents.text(remark + "/answers", "Rectora, 26/11/2026 10:20:\nYa se corrigió. ".repeat(i == 5 ? 90 : 2));
        }
        return new FormPress(form -> new byte[0])
                .shown(
                        official.format(),
                        new FormIdentity(
                                official.plugin().id().value(),
                                official.format().id(),
                                official.format().number(),
                                "t",
                                "s",
                                "d",
                                2026,
                                1,
                                0,
                                FormIdentity.Target.NONE),
                        new FormHeading(
                                "Secretaría de Educación",
                                "Territorio",
                                Optional.of(new FormHeading.About(SCHOOL, "168001000019")),
                                Optional.of(2026)),
                        contents,
                        new FormMarks(false, Optional.of("XXX-CT-2026-00007"), List.of(), Optional.empty()));
    }

    /** The code of a made-up school. */
    public static String dane(int school) {
        return "2680010%05d".formatted(school);
    }

    private static FilledForm form(Plugins.Official official, long seed) {
        RandomContent document = new RandomContent(official, seed);
        document.answers();
        FilledForm form = RandomContent.form(official, document.content(), RandomContent.scope(official));
        return new FilledForm(
                form.format(),
                form.identity(),
                Map.of(
                        HeaderItem.CODE,
                        "Código: " + form.format().code().orElse("sin código"),
                        HeaderItem.VERSION,
                        "Versión: " + form.format().version(),
                        HeaderItem.SCHOOL,
                        SCHOOL,
                        HeaderItem.CYCLE,
                        "Vigencia 2026",
                        HeaderItem.SECRETARIA,
                        "Secretaría de Educación"),
                form.sections());
    }
}
