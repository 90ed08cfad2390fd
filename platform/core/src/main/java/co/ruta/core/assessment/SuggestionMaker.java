package co.ruta.core.assessment;

import co.ruta.core.assessment.ProcessRatingView.LastYear;
import co.ruta.core.assessment.Subject.Spot;
import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.sdk.catalogue.Component;
import java.util.List;
import java.util.Optional;

/** The suggestion of each rated component with, apart from it, what the team chose. */
final class SuggestionMaker {
    private final Subject subject;
    private final AssessmentDraft draft;
    private final Optional<PastYear> past;
    private final Suggesting rule;
    private final int cycle;

    SuggestionMaker(Subject subject, AssessmentDraft draft, Optional<PastYear> past, Suggesting rule, int cycle) {
        this.subject = subject;
        this.draft = draft;
        this.past = past;
        this.rule = rule;
        this.cycle = cycle;
    }

    List<SuggestionView> all() {
        return subject.catalogue()
                .components()
                .flatMap(it -> draft.level(it.slug()).map(level -> of(it, level)).stream())
                .toList();
    }

    private SuggestionView of(Component component, int level) {
        Spot spot = subject.component(component.slug()).orElseThrow();
        Optional<LastYear> lastYear = past.flatMap(it -> it.of(component));
        Optional<Integer> before = lastYear.filter(LastYear::comparable).map(LastYear::level);
        String kindPath = Place.of(Field.CHOICE_KIND, component.slug());
        String reasonPath = Place.of(Field.CHOICE_REASON, component.slug());
        Kind suggested = rule.of(level);
        Optional<Kind> chosen = draft.choice(component.slug());
        String reason = draft.text(reasonPath);
        boolean changed = chosen.filter(it -> it != suggested).isPresent();
        return new SuggestionView(
                spot.area().slug(),
                spot.process().slug(),
                component.slug(),
                component.number(),
                component.name(),
                level,
                before,
                suggested,
                Suggesting.because(
                        level,
                        cycle,
                        lastYear,
                        draft.ratingEvidence(component.slug()).size()),
                rule.critical(level, before),
                chosen,
                reason,
                changed && reason.isBlank(),
                draft.rev(kindPath),
                draft.rev(reasonPath));
    }
}
