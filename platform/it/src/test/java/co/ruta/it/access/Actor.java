package co.ruta.it.access;

import co.ruta.it.world.Client;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody at the doors: nobody, the operator, or a role in a territory or school. */
public record Actor(@Nullable Role role, @Nullable Town town, Town.@Nullable SchoolPeople school, Client client) {
    /** Every role once, at home; and nobody. */
    public static Stream<Actor> all(World world) {
        Stream<Actor> nobody = Stream.of(new Actor(null, null, null, world.anonymous()));
        Stream<Actor> people = Arrays.stream(Role.values()).map(role -> of(role, world));
        return Stream.concat(nobody, people);
    }

    private static Actor of(Role role, World world) {
        Town home = world.home();
        return switch (role.scope()) {
            case PLATFORM -> new Actor(role, null, null, world.operatorInPerson());
            case TERRITORY -> new Actor(role, home, null, home.of(role));
            case SCHOOL -> new Actor(role, home, home.school(0), home.school(0).of(role));
        };
    }

    /** The same role at another school of the same territory. */
    public Actor in(Town.SchoolPeople there) {
        return role == null || role.scope() != Role.Scope.SCHOOL ? this : new Actor(role, town, there, there.of(role));
    }

    /** What {@code @Allowed} promises for this actor at that place. */
    public Door at(Rule rule, Place place) {
        if (rule.scope().equals("PUBLIC")) {
            return Door.OPEN;
        }
        if (role == null) {
            return Door.UNKNOWN_PERSON;
        }
        return switch (rule.scope()) {
            case "SIGNED_IN" -> roleSuffices(rule);
            case "PLATFORM" -> role == Role.OPERATOR ? Door.OPEN : Door.WRONG_ROLE;
            case "TERRITORY" -> within(rule, place.territory().equals(territory()));
            case "SCHOOL" -> behind(place, within(rule, reaches(place)));
            default -> throw new AssertionError("unknown scope in " + rule);
        };
    }

    private Door within(Rule rule, boolean belongs) {
        if (role == Role.OPERATOR && rule.roles().contains(Role.OPERATOR)) {
            return Door.OPEN;
        }
        return belongs ? roleSuffices(rule) : Door.NOTHING_THERE;
    }

    /** Behind an open door there must be a school; the wrong role is told before anybody looks. */
    private static Door behind(Place place, Door door) {
        return door == Door.OPEN && !place.exists() ? Door.NOTHING_THERE : door;
    }

    private Door roleSuffices(Rule rule) {
        return rule.roles().isEmpty() || rule.roles().contains(role) ? Door.OPEN : Door.WRONG_ROLE;
    }

    private boolean reaches(Place place) {
        boolean sameSchool = Optional.ofNullable(school)
                .map(it -> it.id().equals(place.school().id()))
                .orElse(true);
        return place.territory().equals(territory()) && sameSchool;
    }

    private @Nullable String territory() {
        return town == null ? null : town.id();
    }

    @Override
    public String toString() {
        return role == null ? "nobody" : role.name();
    }

    /** How a door answers. */
    public enum Door {
        OPEN,
        UNKNOWN_PERSON,
        WRONG_ROLE,
        NOTHING_THERE
    }
}
