package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Counts of all delivered self-assessments of a cycle with one catalogue; a minute old at most. */
@Service
class TerritoryFigures {
    /** Fewer schools would let a reader guess a single one's ratings. */
    static final int FEWEST_SCHOOLS = 3;

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 300;

    private final Submissions submissions;
    private final Clock clock;
    private final Map<Key, Figures> known = new ConcurrentHashMap<>();

    @Inject
    TerritoryFigures(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Empty while too few schools have delivered with this catalogue. */
    Optional<Figures> of(TerritoryId territory, int cycle, Catalogue catalogue) {
        Key key = new Key(territory, cycle, catalogue.id());
        Figures figures = known.get(key);
        Instant now = clock.instant();
        if (figures == null || figures.at.plus(FRESH).isBefore(now) || figures.at.isAfter(now)) {
            if (known.size() >= MOST) {
                known.clear();
            }
            figures = count(territory, cycle, catalogue, now);
            known.put(key, figures);
        }
        return Optional.of(figures).filter(it -> it.schools >= FEWEST_SCHOOLS);
    }

    private Figures count(TerritoryId territory, int cycle, Catalogue catalogue, Instant now) {
        List<Component> components = catalogue.components().toList();
        int scale = catalogue.levels().stream().mapToInt(it -> it.value()).max().orElse(0);
        int[][] counts = new int[components.size()][scale + 1];
        int schools = 0;
        for (Submission submission : submissions.latestOfCycle(territory, cycle, DocumentKind.SELF_ASSESSMENT)) {
            boolean same = submission
                    .document()
                    .pins()
                    .catalogue()
                    .filter(catalogue.id()::equals)
                    .isPresent();
            if (same && submission.ratings().isPresent()) {
                schools++;
                add(counts, submission.ratings().get());
            }
        }
        return new Figures(cycle, schools, now, catalogue, components, counts);
    }

    private static void add(int[][] counts, byte[] ratings) {
        for (int i = 0; i < Math.min(counts.length, ratings.length); i++) {
            if (ratings[i] >= 0 && ratings[i] < counts[i].length) {
                counts[i][ratings[i]]++;
            }
        }
    }

    /** Counts per component and level; index 0 is pending. */
    record Figures(
            int cycle, int schools, Instant at, Catalogue catalogue, List<Component> components, int[][] counts) {

        Distribution of(List<Component> scope) {
            List<Integer> byLevel = catalogue.levels().stream()
                    .map(level -> scope.stream()
                            .mapToInt(it -> counts[components.indexOf(it)][level.value()])
                            .sum())
                    .toList();
            int pending = scope.stream()
                    .mapToInt(it -> counts[components.indexOf(it)][0])
                    .sum();
            return Distributions.of(byLevel, pending);
        }
    }

    private record Key(TerritoryId territory, int cycle, String catalogue) {}
}
