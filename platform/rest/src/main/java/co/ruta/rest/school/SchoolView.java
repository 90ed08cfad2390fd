package co.ruta.rest.school;

import co.ruta.core.school.School;
import co.ruta.core.school.Zone;
import co.ruta.sdk.Sector;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A school of the directory. */
public record SchoolView(
        String id,
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
    static SchoolView of(School school) {
        return new SchoolView(
                school.id().value(),
                school.daneCode(),
                school.name(),
                school.municipality(),
                school.zone(),
                school.sector(),
                school.regime(),
                school.regimeYear(),
                school.calendar(),
                school.address(),
                school.details(),
                school.validFrom(),
                school.validTo());
    }
}
