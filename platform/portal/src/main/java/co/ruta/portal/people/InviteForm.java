package co.ruta.portal.people;

import co.ruta.core.account.Invitation;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.Role;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The form that lets somebody in, as it was written.
 *
 * @param wrong message by field
 */
public record InviteForm(
        String login, String name, String role, String area, String post, String from, String to, List<Wrong> wrong) {
    public InviteForm {
        wrong = List.copyOf(wrong);
    }

    /** What is wrong with one field. */
    public record Wrong(String field, String message) {}

    public static InviteForm empty(Role role) {
        return new InviteForm("", "", role.name(), "", "", "", "", List.of());
    }

    public static InviteForm of(MultivaluedMap<String, String> form) {
        return new InviteForm(
                text(form, "login"),
                text(form, "name"),
                text(form, "role"),
                text(form, "area"),
                text(form, "post"),
                text(form, "from"),
                text(form, "to"),
                List.of());
    }

    /** The same with what the core found wrong, put beside the field it is about. */
    public InviteForm with(List<Problem> problems) {
        return new InviteForm(
                login,
                name,
                role,
                area,
                post,
                from,
                to,
                problems.stream().map(it -> new Wrong(field(it), it.message())).toList());
    }

    public Optional<String> wrong(String field) {
        return wrong.stream()
                .filter(it -> it.field().equals(field))
                .map(Wrong::message)
                .findFirst();
    }

    public Invitation invitation() {
        return new Invitation(
                login,
                name,
                roleChosen(),
                given(area).filter(it -> roleChosen() == Role.AREA_LEAD),
                given(post),
                date(from),
                date(to));
    }

    public Invitation rector() {
        return new Invitation(login, name, Role.RECTOR, Optional.empty(), given(post), date(from), Optional.empty());
    }

    private Role roleChosen() {
        try {
            return Role.valueOf(role);
        } catch (IllegalArgumentException unknown) {
            return Role.SCHOOL_READER;
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(it -> !it.isBlank());
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    private static String field(Problem problem) {
        return problem.where().orElseGet(() -> switch (problem.code()) {
            case "NAME_MISSING" -> "name";
            case "AREA_MISSING" -> "area";
            case "DATES_CROSSED" -> "to";
            case "ROLE_NOT_OF_SCHOOL", "SCHOOL_HAS_RECTOR", "INVITING_NOT_YOURS" -> "role";
            default -> "login";
        });
    }
}
