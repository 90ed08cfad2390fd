package co.ruta.core.assessment;

import co.ruta.core.assessment.SchoolInputs.Input;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.definition.StageDefinition.IdentityItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that are not ratings: identity, PEI and inputs, work groups, evidence. */
final class SchoolPages {
    private static final List<Field> INPUTS = List.of(
            Field.PEI_VERSION,
            Field.PEI_ACT,
            Field.PEI_DATE,
            Field.PEI_LINK,
            Field.PEI_MISSION,
            Field.PEI_VISION,
            Field.PEI_POLICIES,
            Field.INPUT_EXTERNAL_TESTS,
            Field.INPUT_INTERNAL_TESTS,
            Field.INPUT_TEACHER_EVALUATION,
            Field.INPUT_SIEE);
    private static final Map<Field, String> HELP = Map.of(
            Field.PEI_VERSION, "Como se nombra en el establecimiento, por ejemplo «versión 4 de 2024».",
            Field.PEI_ACT, "Número del acta o acuerdo del Consejo Directivo.",
            Field.INPUT_EXTERNAL_TESTS,
                    "Resultados y tendencia por área. Solo datos agrupados, sin nombres de estudiantes.",
            Field.INPUT_INTERNAL_TESTS, "Resultados del año por área o grado. Solo datos agrupados.",
            Field.INPUT_TEACHER_EVALUATION, "Fortalezas y aspectos por mejorar, agrupados; sin nombres.",
            Field.INPUT_SIEE, "Qué muestra la aplicación del SIEE: promoción, reprobación, ajustes.",
            Field.INPUT_INCLUSION, "Resultado del índice de inclusión de esta área, si se aplicó.");

    private final Subject subject;
    private final AssessmentDraft draft;

    SchoolPages(Subject subject, AssessmentDraft draft) {
        this.subject = subject;
        this.draft = draft;
    }

    IdentityView identity(boolean mayEdit, boolean mayContribute) {
        return new IdentityView(
                subject.stage().identityItems().stream().map(this::item).toList(),
                mayEdit,
                mayContribute,
                draft.revision());
    }

    private IdentityView.Item item(IdentityItem item) {
        String answer = Place.of(Field.IDENTITY_ANSWER, item.id());
        String agreement = Place.of(Field.IDENTITY_AGREEMENT, item.id());
        return new IdentityView.Item(
                item.id(),
                item.title(),
                item.help(),
                draft.text(answer),
                draft.rev(answer),
                draft.text(agreement),
                draft.rev(agreement),
                draft.identityEvidence(item.id()));
    }

    SchoolInputs inputs(boolean mayEdit) {
        Stream<Input> alone = INPUTS.stream().map(it -> input(it, Place.alone(it), it.label()));
        Stream<Input> inclusion = subject.catalogue().areas().stream()
                .map(it -> input(
                        Field.INPUT_INCLUSION,
                        Place.of(Field.INPUT_INCLUSION, it.slug()),
                        Field.INPUT_INCLUSION.label() + ": " + it.name()));
        return new SchoolInputs(
                Stream.concat(alone, inclusion).toList(),
                draft.file(Place.alone(Field.PEI_FILE)),
                mayEdit,
                draft.revision());
    }

    private Input input(Field field, String path, String label) {
        return new Input(
                path,
                label,
                HELP.getOrDefault(field, ""),
                kind(field),
                longest(field),
                draft.text(path),
                draft.rev(path));
    }

    private static Input.Kind kind(Field field) {
        return switch (field.value()) {
            case DATE -> Input.Kind.DATE;
            case LINK -> Input.Kind.LINK;
            case SHORT_TEXT -> Input.Kind.SHORT_TEXT;
            default -> Input.Kind.LONG_TEXT;
        };
    }

    private static int longest(Field field) {
        return field.value() == Field.Value.SHORT_TEXT ? ValueRules.SHORT : ValueRules.LONG;
    }

    List<WorkGroupView> groups(LocalDate today) {
        return draft.groups().stream()
                .map(it -> group(it, today))
                .sorted(Comparator.comparing((WorkGroupView it) -> it.due().orElse(LocalDate.MAX))
                        .thenComparing(WorkGroupView::id))
                .toList();
    }

    private WorkGroupView group(String id, LocalDate today) {
        Optional<Area> area =
                Optional.of(draft.text(Place.of(Field.GROUP_AREA, id))).flatMap(subject.catalogue()::area);
        Optional<LocalDate> due = draft.date(Place.of(Field.GROUP_DUE, id));
        boolean unfinished = area.filter(it -> it.components()
                        .anyMatch(component -> draft.level(component.slug()).isEmpty()))
                .isPresent();
        return new WorkGroupView(
                id,
                draft.text(Place.of(Field.GROUP_NAME, id)),
                draft.text(Place.of(Field.GROUP_LEAD, id)),
                draft.text(Place.of(Field.GROUP_MEMBERS, id)),
                due,
                area.map(Area::slug),
                area.map(Area::name),
                unfinished && due.filter(today::isAfter).isPresent(),
                new WorkGroupView.Revs(
                        draft.rev(Place.of(Field.GROUP_NAME, id)),
                        draft.rev(Place.of(Field.GROUP_LEAD, id)),
                        draft.rev(Place.of(Field.GROUP_MEMBERS, id)),
                        draft.rev(Place.of(Field.GROUP_DUE, id)),
                        draft.rev(Place.of(Field.GROUP_AREA, id))));
    }

    /** One entry per file or link, however many places cite it; each text is its own. */
    List<CitedEvidence> evidence() {
        PlaceTitles titles = new PlaceTitles(subject);
        Map<String, EvidenceItem> first = new LinkedHashMap<>();
        Map<String, List<CitedEvidence.Place>> places = new LinkedHashMap<>();
        Stream.concat(draft.evidence().stream(), draft.file(Place.alone(Field.PEI_FILE)).stream())
                .forEach(item -> {
                    String same = item.sha256().or(item::url).orElse(item.path());
                    first.putIfAbsent(same, item);
                    places.computeIfAbsent(same, it -> new java.util.ArrayList<>())
                            .add(new CitedEvidence.Place(
                                    item.path(),
                                    titles.title(item.path()).orElse(item.path()),
                                    titles.process(item.path()).orElse("")));
                });
        return first.entrySet().stream()
                .map(it -> new CitedEvidence(it.getValue(), places.getOrDefault(it.getKey(), List.of())))
                .toList();
    }
}
