package co.ruta.core.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.sdk.Sector;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A school as the database keeps it. */
@Entity(name = "SchoolRow")
@Table(name = "school")
@IdClass(SchoolKey.class)
public class SchoolRow {
    @Id
    @Column(name = "territory_id")
    private String territoryId;

    @Id
    private String id;

    @Column(name = "dane_code")
    private String daneCode;

    @Column(name = "name")
    private String name;

    @Column(name = "municipality_code")
    private String municipality;

    @Column(name = "zone")
    private String zone;

    @Column(name = "sector")
    private String sector;

    @Column(name = "regime")
    private @Nullable String regime;

    @Column(name = "regime_year")
    private @Nullable Integer regimeYear;

    @Column(name = "calendar")
    private @Nullable String calendar;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "details")
    private @Nullable String details;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version")
    private int version;

    protected SchoolRow() {}

    static SchoolRow of(School school) {
        SchoolRow row = new SchoolRow();
        row.territoryId = school.territory().value();
        row.id = school.id().value();
        row.change(school);
        return row;
    }

    void change(School school) {
        daneCode = school.daneCode();
        name = school.name();
        municipality = school.municipality();
        zone = school.zone().name();
        sector = school.sector().name();
        regime = school.regime().orElse(null);
        regimeYear = school.regimeYear().orElse(null);
        calendar = school.calendar().orElse(null);
        address = school.address().orElse(null);
        details = school.details().isEmpty() ? null : json(school.details());
        validFrom = school.validFrom();
        validTo = school.validTo().orElse(null);
    }

    School school() {
        return new School(
                new TerritoryId(territoryId),
                new SchoolId(id),
                daneCode,
                name,
                municipality,
                Zone.valueOf(zone),
                Sector.valueOf(sector),
                Optional.ofNullable(regime),
                Optional.ofNullable(regimeYear),
                Optional.ofNullable(calendar),
                Optional.ofNullable(address),
                details == null ? Map.of() : map(details),
                validFrom,
                Optional.ofNullable(validTo));
    }

    static String json(Map<String, String> details) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(details).forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> map(String json) {
        Map<String, String> details = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        }
        return details;
    }
}
