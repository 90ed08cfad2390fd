package co.ruta.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.problem.ProblemException;
import co.ruta.sdk.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contracts over memory, and what needs a clock that moves. */
class InMemoryAccountsTest implements SignInContract, TeamContract {
    private static final String PASSWORD = "una frase que se recuerda";

    private final InMemoryAccountHouse house = new InMemoryAccountHouse();

    @Override
    public AccountHouse house() {
        return house;
    }

    @Test
    void idleSessionShouldEndAfterEightHours() {
        String token = signedIn();

        house.clock.advance(Duration.ofHours(7));
        assertThat(house.sessions().find(token)).isPresent();
        house.clock.advance(Duration.ofHours(7));
        assertThat(house.sessions().find(token)).isPresent();
        house.clock.advance(Duration.ofHours(8));
        assertThat(house.sessions().find(token)).isEmpty();
    }

    @Test
    void usedSessionShouldEndAfterSevenDays() {
        String token = signedIn();

        for (int i = 0; i < 7 * 24 - 1; i++) {
            house.clock.advance(Duration.ofHours(1));
            assertThat(house.sessions().find(token)).isPresent();
        }
        house.clock.advance(Duration.ofHours(1));
        assertThat(house.sessions().find(token)).isEmpty();
    }

    @Test
    void lastSeenShouldBeWrittenOnceAMinuteAtMost() {
        String token = signedIn();
        var opened = house.store.onlySessionSeen();

        house.clock.advance(Duration.ofSeconds(59));
        house.sessions().find(token);
        assertThat(house.store.onlySessionSeen()).isEqualTo(opened);
        house.clock.advance(Duration.ofSeconds(2));
        house.sessions().find(token);
        assertThat(house.store.onlySessionSeen()).isEqualTo(house.clock.instant());
    }

    @Test
    void membershipShouldEndAtTheTerritorysMidnight() {
        SchoolId school = house.newSchool();
        PersonId rector = house.setup().person(house.freeLogin(), "Rectora", PASSWORD);
        Principal who = new Principal(rector, "Rectora", List.of(Grant.in(house.territory(), school, Role.RECTOR)));
        Team.Invited invited = house.team()
                .invite(
                        who,
                        house.territory(),
                        Optional.of(school),
                        new Invitation(
                                house.freeLogin(),
                                "Docente",
                                Role.TEAM_MEMBER,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(house.today())));
        String token = house.links()
                .use(invited.link().orElseThrow().token(), PASSWORD)
                .token();

        house.clock.advance(Duration.ofMinutes(149));
        assertThat(grants(token)).as("23:59 of the last day").hasSize(1);
        house.clock.advance(Duration.ofMinutes(1));
        assertThat(grants(token)).as("midnight").isEmpty();
    }

    @Test
    void linkShouldExpire() {
        SchoolId school = house.newSchool();
        Principal who =
                new Principal(PersonId.mint(), "Rectora", List.of(Grant.in(house.territory(), school, Role.RECTOR)));
        String token = house.team()
                .invite(
                        who,
                        house.territory(),
                        Optional.of(school),
                        new Invitation(
                                house.freeLogin(),
                                "Docente",
                                Role.TEAM_MEMBER,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .link()
                .orElseThrow()
                .token();

        house.clock.advance(Duration.ofDays(14));

        assertThatThrownBy(() -> house.links().use(token, PASSWORD))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("LINK_EXPIRED"));
    }

    @Test
    void lastLeaderShouldStay() {
        PersonId person = house.setup().person(house.freeLogin(), "Líder", PASSWORD);
        Grant grant = Grant.in(house.territory(), Role.LEADER);
        house.setup().join(person, grant, house.today());
        Principal leader = new Principal(person, "Líder", List.of(grant));
        String membership =
                house.team().of(house.territory(), Optional.empty()).get(0).membership();

        assertThatThrownBy(
                        () -> house.team().end(leader, house.territory(), Optional.empty(), membership, house.today()))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("LAST_LEADER"));
    }

    @Test
    void firstOperatorShouldGetALinkUntilSomebodyEntered() {
        FirstOperator.Link first = house.firstOperator().linkIfNone().orElseThrow();
        FirstOperator.Link second = house.firstOperator().linkIfNone().orElseThrow();

        assertThatThrownBy(() -> house.links().look(first.link().token()))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("LINK_EXPIRED"));
        OpenedSession opened = house.links().use(second.link().token(), PASSWORD);

        assertThat(opened.session().principal().isOperator()).isTrue();
        assertThat(house.firstOperator().linkIfNone()).isEmpty();
    }

    @Test
    void everyActShouldBeInTheTrailWithoutSecrets() {
        FirstOperator.Link link = house.firstOperator().linkIfNone().orElseThrow();
        OpenedSession opened = house.links().use(link.link().token(), PASSWORD);
        Principal operator = opened.session().principal();
        house.passwords().change(operator, PASSWORD, "otra frase muy larga", opened.token());
        house.sessions().closeOthers(operator, opened.token());

        assertThat(house.acts())
                .containsExactly(
                        "MEMBERSHIP_BEGUN",
                        "ACCESS_LINK_USED",
                        "SIGNED_IN",
                        "PASSWORD_CHANGED",
                        "OTHER_SESSIONS_CLOSED");
        assertThat(house.audit.events().toString())
                .doesNotContain(PASSWORD, opened.token(), link.link().token(), "argon2");
    }

    private String signedIn() {
        String login = house.freeLogin();
        house.setup().person(login, "Rosa", PASSWORD);
        return house.signIn().with(login, PASSWORD, "203.0.113.7").token();
    }

    private List<Grant> grants(String token) {
        return house.sessions().find(token).orElseThrow().principal().grants();
    }
}
