package co.ruta.core.assessment;

import co.ruta.core.assessment.ProcessRatingView.LastYear;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.catalogue.Editions;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the school delivered last year, seen from this year's catalogue. Another edition is compared through the crosswalk
 * of the newer one, which is inferred: it serves trends and says so. A level of another scale is shown with its scale.
 */
final class PastYear {
    private final int cycle;
    private final Editions editions;
    private final Map<String, Integer> levels;

    PastYear(int cycle, Catalogue then, Catalogue now, byte[] ratings) {
        this.cycle = cycle;
        this.editions = new Editions(then, now);
        this.levels = PackedRatings.unpack(then, ratings);
    }

    int cycle() {
        return cycle;
    }

    /** What people need to know before they compare. */
    Optional<String> note() {
        return editions.note(cycle);
    }

    private Catalogue then() {
        return editions.then();
    }

    /** Last year's level of a component; of several counterparts the lowest, so that no progress is claimed unproven. */
    Optional<LastYear> of(Component component) {
        Optional<Integer> otherScale = editions.sameScale() ? Optional.empty() : Optional.of(then().best());
        if (editions.same()) {
            return Optional.ofNullable(levels.get(component.slug()))
                    .map(level -> new LastYear(cycle, level, false, List.of(), otherScale));
        }
        if (!editions.crosswalk()) {
            return Optional.empty();
        }
        List<Component> counterparts = component.fromEarlier().stream()
                .flatMap(slug -> then().component(slug).stream())
                .filter(it -> levels.containsKey(it.slug()))
                .toList();
        return counterparts.stream()
                .map(it -> levels.get(it.slug()))
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .map(lowest -> new LastYear(
                        cycle,
                        lowest,
                        true,
                        counterparts.stream()
                                .map(it -> it.number() + " " + it.name() + " (" + levels.get(it.slug()) + ")")
                                .toList(),
                        otherScale));
    }

    /** Of some components of last year's own catalogue. */
    private Distribution of(List<Component> components) {
        return Distributions.of(
                then().levels(),
                components.stream()
                        .map(it -> Optional.ofNullable(levels.get(it.slug())))
                        .toList());
    }

    /** The whole school; empty when the years cannot be laid side by side. */
    Optional<Distribution> whole() {
        return editions.comparable() ? Optional.of(of(then().components().toList())) : Optional.empty();
    }

    Optional<Distribution> area(String slug) {
        return editions.comparable()
                ? then().area(slug).map(it -> of(it.components().toList()))
                : Optional.empty();
    }

    /** A process; only within one edition, for another one cuts areas otherwise. */
    Optional<Distribution> process(String slug) {
        return editions.same()
                ? then().areas().stream()
                        .flatMap(it -> it.processes().stream())
                        .filter(it -> it.slug().equals(slug))
                        .findFirst()
                        .map(it -> of(it.components()))
                : Optional.empty();
    }
}
