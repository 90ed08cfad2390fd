package co.ruta.core.territory;

import co.ruta.core.Service;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Territories.Change;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the calendar's next revision. */
@Service
class CycleDesk implements Cycles {
    private static final int LONGEST_ACT = 200;

    private final Territories territories;
    private final CalendarFile calendar;

    @Inject
    CycleDesk(Territories territories, CalendarFile calendar) {
        this.territories = territories;
        this.calendar = calendar;
    }

    @Override
    public int next(TerritoryId territory) {
        return next(territories.get(territory));
    }

    private static int next(Territory territory) {
        // A year may be there, closed, for the dates alone of what is made the year before.
        return territory.values().openCycles().stream()
                        .mapToInt(CycleValues::year)
                        .max()
                        .orElseGet(() -> territory.values().cycles().stream()
                                .mapToInt(CycleValues::year)
                                .max()
                                .orElseThrow())
                + 1;
    }

    @Override
    public void open(PersonId who, TerritoryId id, int year, String catalogue, String act) {
        int next = next(id);
        if (year != next) {
            throw Problems.invalid(
                    "year", "CYCLE_NOT_NEXT", "La vigencia que sigue es " + next + "; llegó " + year + ".");
        }
        if (act.isBlank()) {
            throw Problems.invalid(
                    "act", "ACT_MISSING", "Escriba el acto o la decisión que abre la vigencia " + year + ".");
        }
        if (act.length() > LONGEST_ACT) {
            throw Problems.invalid(
                    "act",
                    "TEXT_TOO_LONG",
                    "El acto admite hasta " + LONGEST_ACT + " caracteres; llegaron " + act.length() + ".");
        }
        boolean there = territories.get(id).values().cycle(year).isPresent();
        String source = act.strip().replaceAll("\\s+", " ");
        revise(
                who,
                id,
                files -> there
                        ? calendar.opening(files, year, catalogue, source)
                        : calendar.adding(files, year, catalogue, source),
                "Se abrió la vigencia " + year);
    }

    @Override
    public void set(PersonId who, TerritoryId id, int year, boolean open) {
        CycleValues cycle = territories
                .get(id)
                .values()
                .cycle(year)
                .orElseThrow(
                        () -> Problems.notFound("CYCLE_UNKNOWN", "El calendario no tiene la vigencia " + year + "."));
        if (cycle.open() != open) {
            revise(
                    who,
                    id,
                    files -> calendar.setting(files, year, open),
                    (open ? "Se abrió" : "Se cerró") + " la vigencia " + year);
        }
    }

    private void revise(
            PersonId who,
            TerritoryId id,
            Function<Map<String, String>, Optional<Map<String, String>>> edit,
            String comment) {
        int revision = territories.get(id).revision();
        Map<String, String> files = edit.apply(territories.files(id, revision))
                .orElseThrow(() -> Problems.conflict(
                        "CALENDAR_NOT_EDITABLE",
                        "El archivo calendar.yaml tiene una forma que el portal no sabe cambiar. Exporte la"
                                + " configuración, cambie ahí la vigencia y aplíquela de nuevo."));
        territories.apply(new Change(id, files, Optional.of(revision), Optional.of(who), comment));
    }
}
