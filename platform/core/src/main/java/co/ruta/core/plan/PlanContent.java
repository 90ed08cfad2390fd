package co.ruta.core.plan;

import co.ruta.core.evidence.EvidenceItem;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.definition.PriorityScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that an edition says, from a draft or as it was delivered, with the names needed to read it alone. Who wrote what is
 * not in it; no account's name is frozen (Ley 1581).
 *
 * @param plan the tree, typed
 * @param priorities by what its opportunities are put in order
 * @param reasons opportunity id → why the team discarded it, or what it says of it
 * @param components slug → name of every component an opportunity names
 * @param componentAreas slug of such a component → slug of its area
 * @param areas the catalogue's areas, in order
 * @param orphans nodes whose parent is gone; shown so that nothing disappears, and never delivered
 * @param other free text of the school's own section
 */
public record PlanContent(
        String territory,
        SchoolName school,
        CatalogueName catalogue,
        Optional<Answered> answers,
        PlanView plan,
        PriorityScheme priorities,
        Map<String, String> reasons,
        Map<String, String> components,
        Map<String, String> componentAreas,
        List<AreaName> areas,
        List<Orphan> orphans,
        List<Socialisation> socialisation,
        Adjustment adjustment,
        String other,
        Approval approval) {
    public PlanContent {
        reasons = Map.copyOf(reasons);
        components = Map.copyOf(components);
        componentAreas = Map.copyOf(componentAreas);
        areas = List.copyOf(areas);
        orphans = List.copyOf(orphans);
        socialisation = List.copyOf(socialisation);
    }

    /** Name of an area; its slug when the catalogue has none of that slug. */
    public String areaName(String slug) {
        return areas.stream()
                .filter(it -> it.slug().equals(slug))
                .map(AreaName::name)
                .findFirst()
                .orElse(slug);
    }

    /** Slug of the area a component belongs to. */
    public Optional<String> areaOf(String component) {
        return Optional.ofNullable(componentAreas.get(component));
    }

    /** The school as it was called then. */
    public record SchoolName(String id, String daneCode, String name) {}

    public record CatalogueName(String id, int edition, String title) {}

    public record AreaName(String slug, String number, String name) {}

    /** The submission of the self-assessment that the edition answers. */
    public record Answered(String document, int number, int cycle, String receipt) {}

    /**
     * A goal without objective, or whatever else hangs in the air because somebody removed what it hung on.
     *
     * @param path its node, e.g. {@code goals/{ulid}}
     * @param title what it says
     */
    public record Orphan(String path, String title) {}

    /**
     * A moment at which the plan was made known.
     *
     * @param people how many took part, never who
     */
    public record Socialisation(
            String id,
            Optional<LocalDate> date,
            String audience,
            String means,
            Optional<Integer> people,
            List<EvidenceItem> evidence) {
        public Socialisation {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Why an accepted plan is delivered again.
     *
     * @param cut the day at which progress was looked at
     * @param instances which bodies took part: Consejo Directivo, Consejo Académico…
     */
    public record Adjustment(String reason, Optional<LocalDate> cut, String instances) {
        public boolean isEmpty() {
            return reason.isBlank() && cut.isEmpty() && instances.isBlank();
        }
    }

    /** Which act approved it. */
    public record Approval(String act, Optional<LocalDate> actDate, boolean teamAgrees) {}
}
