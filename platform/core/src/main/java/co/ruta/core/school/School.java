package co.ruta.core.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Sector;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An establecimiento educativo of a territory. Its id never changes; its code and name may, and their history is kept.
 *
 * @param daneCode 12 digits, as text
 * @param municipality DIVIPOLA code of five digits
 * @param regime of a non-official school: libertad regulada, vigilada or controlado
 * @param regimeYear year the régimen was given for
 * @param calendar {@code A} or {@code B}
 * @param details further columns of the register, by name
 * @param validTo last day it existed under this code; empty while it does
 */
public record School(
        TerritoryId territory,
        SchoolId id,
        String daneCode,
        String name,
        String municipality,
        Zone zone,
        Sector sector,
        Optional<String> regime,
        Optional<Integer> regimeYear,
        Optional<String> calendar,
        Optional<String> address,
        Map<String, String> details,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    public School {
        details = Map.copyOf(details);
    }
}
