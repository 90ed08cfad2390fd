package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A membership as the database keeps it. */
@Entity(name = "MembershipRow")
@Table(name = "membership")
public class MembershipRow {
    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "territory_id")
    private @Nullable String territoryId;

    @Column(name = "school_id")
    private @Nullable String schoolId;

    @Column(name = "role")
    private String role;

    @Column(name = "area")
    private @Nullable String area;

    @Column(name = "post")
    private @Nullable String post;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "granted_by")
    private @Nullable String grantedBy;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt;

    protected MembershipRow() {}

    static MembershipRow of(Membership membership) {
        Grant grant = membership.grant();
        MembershipRow row = new MembershipRow();
        row.id = membership.id();
        row.personId = membership.person().value();
        row.territoryId = grant.territory().map(TerritoryId::value).orElse(null);
        row.schoolId = grant.school().map(SchoolId::value).orElse(null);
        row.role = grant.role().name();
        row.post = grant.post().orElse(null);
        row.validFrom = membership.from();
        row.grantedBy = membership.grantedBy().map(PersonId::value).orElse(null);
        row.grantedAt = LocalDateTime.ofInstant(membership.grantedAt(), ZoneOffset.UTC);
        row.change(membership);
        return row;
    }

    void change(Membership membership) {
        this.area = membership.grant().area().orElse(null);
        this.validTo = membership.to().orElse(null);
    }

    Membership membership() {
        return new Membership(
                id,
                new PersonId(personId),
                grant(
                        role,
                        Optional.ofNullable(territoryId),
                        Optional.ofNullable(schoolId),
                        Optional.ofNullable(area),
                        Optional.ofNullable(post)),
                validFrom,
                Optional.ofNullable(validTo),
                Optional.ofNullable(grantedBy).map(PersonId::new),
                grantedAt.toInstant(ZoneOffset.UTC));
    }

    static Grant grant(
            String role,
            Optional<String> territory,
            Optional<String> school,
            Optional<String> area,
            Optional<String> post) {
        return new Grant(Role.valueOf(role), territory.map(TerritoryId::new), school.map(SchoolId::new), area, post);
    }
}
