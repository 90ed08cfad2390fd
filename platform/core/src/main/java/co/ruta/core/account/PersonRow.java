package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person as the database keeps it. */
@Entity(name = "PersonRow")
@Table(name = "person")
public class PersonRow {
    @Id
    private String id;

    @Column(name = "login")
    private String login;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "disabled_at")
    private @Nullable LocalDateTime disabledAt;

    protected PersonRow() {}

    static PersonRow of(Person person) {
        PersonRow row = new PersonRow();
        row.id = person.id().value();
        row.login = person.login().value();
        row.name = person.name();
        row.email = person.login().isEmail() ? person.login().value() : null;
        row.passwordHash = person.passwordHash().orElse(null);
        row.createdAt = LocalDateTime.ofInstant(person.created(), ZoneOffset.UTC);
        return row;
    }

    Person person() {
        return new Person(
                new PersonId(id),
                new Login(login),
                name,
                Optional.ofNullable(passwordHash),
                createdAt.toInstant(ZoneOffset.UTC));
    }

    void hash(String hash) {
        this.passwordHash = hash;
    }
}
