package co.ruta.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.sdk.Role;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessJudgeTest {
    private static final TerritoryId HERE = new TerritoryId("valle-alto");
    private static final TerritoryId ELSEWHERE = new TerritoryId("costa-grande");
    private static final SchoolId SCHOOL = SchoolId.mint();
    private static final SchoolId OTHER = SchoolId.mint();

    private static final Optional<Principal> NOBODY = Optional.empty();
    private static final Optional<Principal> WITHOUT_GRANT = person();
    private static final Optional<Principal> RECTOR = person(Grant.in(HERE, SCHOOL, Role.RECTOR));
    private static final Optional<Principal> READER = person(Grant.in(HERE, SCHOOL, Role.SCHOOL_READER));
    private static final Optional<Principal> OTHER_RECTOR = person(Grant.in(HERE, OTHER, Role.RECTOR));
    private static final Optional<Principal> FOREIGN_RECTOR = person(Grant.in(ELSEWHERE, SCHOOL, Role.RECTOR));
    private static final Optional<Principal> LEADER = person(Grant.in(HERE, Role.LEADER));
    private static final Optional<Principal> FOREIGN_LEADER = person(Grant.in(ELSEWHERE, Role.LEADER));
    private static final Optional<Principal> OPERATOR = person(Grant.operator());

    /** Methods to be judged. */
    static final class Doors {
        @Allowed(Callers.ANYBODY)
        public void open() {}

        @Allowed(Callers.SIGNED_IN)
        public void signedIn() {}

        @Allowed(Callers.OPERATOR)
        public void platform() {}

        @Allowed(Callers.TERRITORY)
        public void territory() {}

        @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
        public void leaderOrOperator() {}

        @Allowed(Callers.SCHOOL)
        public void school() {}

        @Allowed(Callers.SCHOOL_RECTOR)
        public void rector() {}

        public void forgotten() {}
    }

    @Test
    void methodThatSaysNothingShouldBeClosed() {
        assertThat(at("forgotten", OPERATOR)).isEqualTo("403");
        assertThat(at("forgotten", NOBODY)).isEqualTo("403");
    }

    @Test
    void openDoorShouldLetEverybodyIn() {
        assertThat(at("open", NOBODY)).isEqualTo("in");
        assertThat(at("open", RECTOR)).isEqualTo("in");
    }

    @Test
    void signedInShouldAskForAPerson() {
        assertThat(at("signedIn", NOBODY)).isEqualTo("401");
        assertThat(at("signedIn", WITHOUT_GRANT)).isEqualTo("in");
    }

    @Test
    void platformShouldBeTheOperators() {
        assertThat(at("platform", OPERATOR)).isEqualTo("in");
        assertThat(at("platform", LEADER)).isEqualTo("403");
        assertThat(at("platform", NOBODY)).isEqualTo("401");
    }

    @Test
    void territoryShouldBeItsMembersAndItsSchoolsPeoples() {
        assertThat(at("territory", LEADER)).isEqualTo("in");
        assertThat(at("territory", READER)).isEqualTo("in");
        assertThat(at("territory", FOREIGN_LEADER)).isEqualTo("404");
        assertThat(at("territory", WITHOUT_GRANT)).isEqualTo("404");
        assertThat(at("territory", OPERATOR)).isEqualTo("404");
        assertThat(at("territory", NOBODY)).isEqualTo("401");
    }

    @Test
    void listedRolesShouldEnterAndOtherMembersBeTold() {
        assertThat(at("leaderOrOperator", LEADER)).isEqualTo("in");
        assertThat(at("leaderOrOperator", OPERATOR)).isEqualTo("in");
        assertThat(at("leaderOrOperator", RECTOR)).isEqualTo("403");
        assertThat(at("leaderOrOperator", FOREIGN_LEADER)).isEqualTo("404");
    }

    @Test
    void schoolShouldBeItsPeoplesAndItsSecretarias() {
        assertThat(at("school", RECTOR)).isEqualTo("in");
        assertThat(at("school", READER)).isEqualTo("in");
        assertThat(at("school", LEADER)).isEqualTo("in");
        assertThat(at("school", OTHER_RECTOR)).isEqualTo("404");
        assertThat(at("school", FOREIGN_RECTOR)).isEqualTo("404");
        assertThat(at("school", FOREIGN_LEADER)).isEqualTo("404");
        assertThat(at("school", OPERATOR)).isEqualTo("404");
        assertThat(at("school", NOBODY)).isEqualTo("401");
    }

    @Test
    void roleShouldCountAtItsOwnSchoolOnly() {
        Optional<Principal> both =
                person(Grant.in(HERE, SCHOOL, Role.SCHOOL_READER), Grant.in(HERE, OTHER, Role.RECTOR));
        assertThat(at("rector", RECTOR)).isEqualTo("in");
        assertThat(at("rector", both)).isEqualTo("403");
        assertThat(at("rector", LEADER)).isEqualTo("403");
    }

    @Test
    void schoolThatDoesNotExistShouldNotBeFoundByTheSecretaria() {
        assertThat(at("school", LEADER, "valle-alto", SchoolId.mint().value())).isEqualTo("404");
    }

    @Test
    void addressThatCannotBeShouldNotBeFound() {
        assertThat(at("school", LEADER, "valle-alto", "1 OR 1=1")).isEqualTo("404");
        assertThat(at("school", LEADER, "valle-alto", SCHOOL.value().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo("404");
        assertThat(at("territory", LEADER, "Valle-Alto", "")).isEqualTo("404");
        assertThat(at("territory", LEADER, "ñ", "")).isEqualTo("404");
    }

    private static String at(String door, Optional<Principal> who) {
        return at(door, who, HERE.value(), SCHOOL.value());
    }

    private static String at(String door, Optional<Principal> who, String territory, String school) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.add("territory", territory);
        parameters.add("school", school);
        try {
            Allowed allowed = Doors.class.getMethod(door).getAnnotation(Allowed.class);
            AccessJudge.judge(
                    allowed,
                    who,
                    parameters,
                    (there, it) -> there.equals(HERE) && List.of(SCHOOL, OTHER).contains(it));
            return "in";
        } catch (ProblemException refusal) {
            return status(refusal.kind());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String status(ProblemKind kind) {
        return switch (kind) {
            case UNAUTHENTICATED -> "401";
            case FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            default -> kind.name();
        };
    }

    private static Optional<Principal> person(Grant... grants) {
        return Optional.of(new Principal(PersonId.mint(), "Alguien", List.of(grants)));
    }
}
