package co.ruta.core.assessment;

import co.ruta.core.assessment.ProcessRatingView.ComponentRating;
import co.ruta.core.assessment.ProcessRatingView.LevelChoice;
import co.ruta.core.assessment.ProcessRatingView.Rival;
import co.ruta.core.assessment.ProcessRatingView.Stamp;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftValue;
import co.ruta.core.id.PersonId;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.catalogue.ProcessGroup;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rating page of a process. */
final class RatingPage {
    private final Subject subject;
    private final AssessmentDraft draft;
    private final Optional<PastYear> past;
    private final Map<PersonId, String> names;

    /** @param names of everybody {@link #people} mentions */
    RatingPage(Subject subject, AssessmentDraft draft, Optional<PastYear> past, Map<PersonId, String> names) {
        this.subject = subject;
        this.draft = draft;
        this.past = past;
        this.names = names;
    }

    /** Who wrote the levels of a process, rivals included. */
    static Set<PersonId> people(Subject subject, AssessmentDraft draft, String slug) {
        Set<PersonId> people = new HashSet<>();
        subject.process(slug).ifPresent(process -> process.components().forEach(it -> {
            String path = Place.level(it.slug());
            draft.row(path).map(DraftRow::author).ifPresent(people::add);
            Optional.ofNullable(draft.conflicts().get(path))
                    .ifPresent(conflict -> conflict.rivals().forEach(rival -> people.add(rival.author())));
        }));
        return people;
    }

    ProcessRatingView of(String slug, boolean editable, WritePermission permission) {
        List<ProcessGroup> all = subject.catalogue().areas().stream()
                .flatMap(it -> it.processes().stream())
                .toList();
        ProcessGroup process = subject.process(slug)
                .orElseThrow(() -> Problems.notFound(
                        "UNKNOWN_PROCESS",
                        "El proceso «" + slug + "» no está en "
                                + subject.catalogue().title() + "."));
        Area area = subject.catalogue().areas().stream()
                .filter(it -> it.processes().contains(process))
                .findFirst()
                .orElseThrow();
        int at = all.indexOf(process);
        return new ProcessRatingView(
                area.slug(),
                area.name(),
                process.slug(),
                process.number(),
                process.name(),
                editable && permission.rates(area.slug()),
                editable && permission.contributes(),
                subject.catalogue().levels(),
                process.components().stream().map(this::component).toList(),
                at > 0 ? Optional.of(all.get(at - 1).slug()) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(all.get(at + 1).slug()) : Optional.empty(),
                draft.revision());
    }

    private ComponentRating component(Component component) {
        String path = Place.level(component.slug());
        String note = Place.of(Field.NOTE, component.slug());
        Optional<Integer> level = draft.level(component.slug());
        return new ComponentRating(
                component.slug(),
                component.number(),
                component.name(),
                subject.catalogue().levels().stream()
                        .map(it -> choice(component, it))
                        .toList(),
                level,
                draft.rev(path),
                level.isPresent() ? draft.row(path).map(it -> stamp(it.author(), it.at())) : Optional.empty(),
                past.flatMap(it -> it.of(component)),
                draft.text(note),
                draft.rev(note),
                draft.ratingEvidence(component.slug()),
                Optional.ofNullable(draft.conflicts().get(path)).map(this::conflict));
    }

    private static LevelChoice choice(Component component, Level level) {
        return component
                .descriptor(level.value())
                .map(text -> new LevelChoice(level.value(), level.name(), text, true))
                .orElseGet(() -> new LevelChoice(level.value(), level.name(), level.meaning(), false));
    }

    private ProcessRatingView.Conflict conflict(Conflict conflict) {
        DraftRow current = conflict.current();
        return new ProcessRatingView.Conflict(
                level(current.value()),
                stamp(current.author(), current.at()),
                conflict.rivals().stream()
                        .map(it -> new Rival(it.opId(), level(it.value()), stamp(it.author(), it.at())))
                        .toList());
    }

    private static Optional<Integer> level(Optional<DraftValue> value) {
        return value.map(DraftValue::parsed).flatMap(AssessmentDraft::number);
    }

    private Stamp stamp(PersonId person, Instant at) {
        return new Stamp(person, names.getOrDefault(person, ""), at);
    }
}
