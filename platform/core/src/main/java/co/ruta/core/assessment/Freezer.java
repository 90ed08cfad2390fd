package co.ruta.core.assessment;

import co.ruta.core.assessment.AssessmentContent.AreaContent;
import co.ruta.core.assessment.AssessmentContent.CatalogueName;
import co.ruta.core.assessment.AssessmentContent.ComponentContent;
import co.ruta.core.assessment.AssessmentContent.GroupContent;
import co.ruta.core.assessment.AssessmentContent.IdentityContent;
import co.ruta.core.assessment.AssessmentContent.LevelName;
import co.ruta.core.assessment.AssessmentContent.ProcessContent;
import co.ruta.core.assessment.AssessmentContent.SchoolName;
import co.ruta.core.assessment.ProcessRatingView.LastYear;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.school.School;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.definition.TerritoryDefinition.Thresholds;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down what a draft says at this moment, with every name needed to read it alone. */
final class Freezer {
    private final Subject subject;
    private final AssessmentDraft draft;
    private final Optional<PastYear> past;
    private final Thresholds thresholds;
    private final Suggesting rule;

    Freezer(Subject subject, AssessmentDraft draft, Optional<PastYear> past, Thresholds thresholds) {
        this.subject = subject;
        this.draft = draft;
        this.past = past;
        this.thresholds = thresholds;
        this.rule = new Suggesting(thresholds, subject.lowestLevel());
    }

    AssessmentContent content(DocumentFacts facts, School school) {
        return new AssessmentContent(
                facts.ref().territory().value(),
                new SchoolName(school.id().value(), school.daneCode(), school.name()),
                facts.cycle(),
                new CatalogueName(
                        subject.catalogue().id(),
                        subject.catalogue().edition(),
                        subject.catalogue().title()),
                subject.catalogue().levels().stream()
                        .map(it -> new LevelName(it.value(), it.name()))
                        .toList(),
                facts.pins().definition(),
                facts.pins().territoryRevision(),
                thresholds.opportunityUpTo(),
                thresholds.strengthFrom(),
                subject.catalogue().areas().stream().map(this::area).toList(),
                identity(),
                new TreeMap<>(AssessmentContent.standAlone(draft, subject)),
                draft.file(Place.alone(Field.PEI_FILE)),
                draft.groups().stream().map(this::group).toList());
    }

    private AreaContent area(Area area) {
        return new AreaContent(
                area.slug(),
                area.number(),
                area.name(),
                area.processes().stream()
                        .map(it -> new ProcessContent(
                                it.slug(),
                                it.number(),
                                it.name(),
                                it.components().stream().map(this::component).toList()))
                        .toList());
    }

    private ComponentContent component(Component component) {
        Optional<Integer> level = draft.level(component.slug());
        return new ComponentContent(
                component.slug(),
                component.number(),
                component.name(),
                level,
                past.flatMap(it -> it.of(component))
                        .filter(LastYear::comparable)
                        .map(LastYear::level),
                draft.text(Place.of(Field.NOTE, component.slug())),
                draft.ratingEvidence(component.slug()),
                level.map(rule::of),
                draft.choice(component.slug()),
                draft.text(Place.of(Field.CHOICE_REASON, component.slug())));
    }

    private List<IdentityContent> identity() {
        return subject.stage().identityItems().stream()
                .map(it -> new IdentityContent(
                        it.id(),
                        it.title(),
                        draft.text(Place.of(Field.IDENTITY_ANSWER, it.id())),
                        draft.text(Place.of(Field.IDENTITY_AGREEMENT, it.id())),
                        draft.identityEvidence(it.id())))
                .toList();
    }

    private GroupContent group(String id) {
        return new GroupContent(
                id,
                draft.text(Place.of(Field.GROUP_NAME, id)),
                draft.text(Place.of(Field.GROUP_LEAD, id)),
                draft.text(Place.of(Field.GROUP_MEMBERS, id)),
                draft.text(Place.of(Field.GROUP_DUE, id)),
                draft.text(Place.of(Field.GROUP_AREA, id)));
    }
}
