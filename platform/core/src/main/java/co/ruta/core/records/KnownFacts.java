package co.ruta.core.records;

import co.ruta.core.Service;
import co.ruta.core.account.Member;
import co.ruta.core.account.Team;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.format.RecordValues;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows who a record is about, and of which year, as of today. */
@Service
class KnownFacts {
    private final Territories territories;
    private final Schools schools;
    private final Team team;
    private final Evidence evidence;

    @Inject
    KnownFacts(Territories territories, Schools schools, Team team, Evidence evidence) {
        this.territories = territories;
        this.schools = schools;
        this.team = team;
        this.evidence = evidence;
    }

    /** Those of a record: as it was filed with, or as they are now. */
    RecordFacts of(SchoolRecord it, FormatDefinition format) {
        return it.filing().flatMap(SchoolRecord.Filing::facts).orElseGet(() -> today(it, format));
    }

    private RecordFacts today(SchoolRecord it, FormatDefinition format) {
        Territory territory = territories.get(it.territory());
        School school = schools.get(it.territory(), it.school());
        Map<String, String> known = new HashMap<>();
        format.fields().forEach(field -> {
            if (field.place() instanceof FieldPlace.Bound bound) {
                value(bound.field(), territory, school, it.year()).ifPresent(words -> known.put(field.id(), words));
            }
        });
        return new RecordFacts(
                territory.values().secretaria(),
                territory.name(),
                school.name(),
                school.daneCode(),
                known,
                files(it.territory(), it.school(), format, it.values()));
    }

    private Optional<String> value(DocumentField field, Territory territory, School school, int year) {
        return switch (field) {
            case TERRITORY_NAME -> Optional.of(territory.name());
            case TERRITORY_SECRETARIA -> Optional.of(territory.values().secretaria());
            case SCHOOL_NAME -> Optional.of(school.name());
            case SCHOOL_DANE_CODE -> Optional.of(school.daneCode());
            case SCHOOL_MUNICIPALITY -> Optional.of(territory.municipality(school.municipality()));
            case SCHOOL_ZONE -> Optional.of(school.zone().name().equals("RURAL") ? "Rural" : "Urbana");
            case SCHOOL_SECTOR -> Optional.of(school.sector().name().equals("OFFICIAL") ? "Oficial" : "No oficial");
            case SCHOOL_REGIME -> school.regime();
            case SCHOOL_ADDRESS -> school.address();
            case SCHOOL_HEAD ->
                team.of(territory.id(), Optional.of(school.id())).stream()
                        .filter(it -> it.role() == Role.RECTOR && it.current())
                        .map(Member::name)
                        .findFirst();
            case DOCUMENT_CYCLE -> Optional.of(Integer.toString(year));
            default -> Optional.empty();
        };
    }

    private Map<String, String> files(
            TerritoryId territory, SchoolId school, FormatDefinition format, RecordValues values) {
        Map<String, String> names = new HashMap<>();
        cited(format, values)
                .flatMap(it -> Stream.of(it.split(" ")))
                .filter(it -> !it.isEmpty() && evidence.exists(territory, school, it))
                .forEach(it -> names.put(it, evidence.get(territory, school, it).name()));
        return names;
    }

    private static Stream<String> cited(FormatDefinition format, RecordValues values) {
        return format.fields()
                .flatMap(field -> field.type() instanceof FieldType.Table table
                        ? table.columns().stream()
                                .filter(KnownFacts::isFile)
                                .flatMap(column ->
                                        values.rows(field.id()).stream().map(it -> it.getOrDefault(column.id(), "")))
                        : isFile(field) ? Stream.of(values.of(field.id())) : Stream.empty());
    }

    private static boolean isFile(FormatField field) {
        return field.type() instanceof FieldType.Evidence;
    }
}
