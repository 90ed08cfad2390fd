package co.ruta.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.sdk.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What teams, invitations, links and hand-overs promise. */
public interface TeamContract {
    AccountHouse house();

    private TerritoryId territory() {
        return house().territory();
    }

    private Principal acting(Role role, Optional<SchoolId> school) {
        PersonId person = house().setup().person(house().freeLogin(), "Quien actúa", "una frase que se recuerda");
        Grant grant = role == Role.OPERATOR
                ? Grant.operator()
                : new Grant(role, Optional.of(territory()), school, Optional.empty(), Optional.empty());
        house().setup().join(person, grant, house().today());
        return new Principal(person, "Quien actúa", List.of(grant));
    }

    private Principal leader() {
        return acting(Role.LEADER, Optional.empty());
    }

    private Principal rector(SchoolId school) {
        return acting(Role.RECTOR, Optional.of(school));
    }

    private Invitation invitation(Role role) {
        return invitation(house().freeLogin(), role);
    }

    private static Invitation invitation(String login, Role role) {
        return new Invitation(
                login,
                "Persona Invitada",
                role,
                role == Role.AREA_LEAD ? Optional.of("gestion-academica") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, it -> assertThat(it.code())
                .isEqualTo(code));
    }

    @Test
    default void invitedPersonShouldEnterByTheLinkOnce() {
        SchoolId school = house().newSchool();
        Invitation invitation = invitation(Role.TEAM_MEMBER);
        Team.Invited invited = house().team().invite(rector(school), territory(), Optional.of(school), invitation);
        String token = invited.link().orElseThrow().token();
        assertThat(invited.member().entered()).isFalse();
        assertThat(house().links().look(token).login()).isEqualTo(invitation.login());

        OpenedSession opened = house().links().use(token, "mi frase de siempre");

        assertThat(opened.session().principal().grants())
                .containsExactly(Grant.in(territory(), school, Role.TEAM_MEMBER));
        assertThat(house().signIn()
                        .with(invitation.login(), "mi frase de siempre", "203.0.113.8")
                        .token())
                .isNotEmpty();
        refused("LINK_EXPIRED", () -> house().links().use(token, "otra frase de siempre"));
        refused("LINK_UNKNOWN", () -> house().links().look("nada"));
        assertThat(house().team().of(territory(), Optional.of(school)))
                .filteredOn(it -> it.login().equals(invitation.login()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.entered()).isTrue();
                    assertThat(it.lastSeen()).isPresent();
                });
    }

    @Test
    default void weakPasswordShouldNotUseUpTheLink() {
        SchoolId school = house().newSchool();
        String token = house().team()
                .invite(rector(school), territory(), Optional.of(school), invitation(Role.CONTRIBUTOR))
                .link()
                .orElseThrow()
                .token();

        refused("PASSWORD_TOO_SHORT", () -> house().links().use(token, "corta"));

        assertThat(house().links().use(token, "ahora sí bien larga").token()).isNotEmpty();
    }

    @Test
    default void everyoneShouldNameOnlyWhomTheyMay() {
        SchoolId school = house().newSchool();
        Optional<SchoolId> there = Optional.of(school);
        Principal operator = acting(Role.OPERATOR, Optional.empty());
        Principal leader = leader();
        Principal rector = rector(school);
        Principal strangeRector = rector(house().newSchool());

        house().team().invite(operator, territory(), Optional.empty(), invitation(Role.LEADER));
        house().team().invite(leader, territory(), Optional.empty(), invitation(Role.PROFESSIONAL));
        house().team().invite(rector, territory(), there, invitation(Role.AREA_LEAD));

        refused("INVITING_NOT_YOURS", () -> house().team()
                .invite(operator, territory(), Optional.empty(), invitation(Role.PROFESSIONAL)));
        refused("INVITING_NOT_YOURS", () -> house().team()
                .invite(rector, territory(), Optional.empty(), invitation(Role.LEADER)));
        refused("INVITING_NOT_YOURS", () -> house().team().invite(rector, territory(), there, invitation(Role.RECTOR)));
        refused("INVITING_NOT_YOURS", () -> house().team()
                .invite(strangeRector, territory(), there, invitation(Role.TEAM_MEMBER)));
        refused("INVITING_NOT_YOURS", () -> house().team()
                .invite(operator, territory(), there, invitation(Role.TEAM_MEMBER)));
    }

    @Test
    default void everythingWrongWithAnInvitationShouldBeSaidAtOnce() {
        SchoolId school = house().newSchool();
        Invitation wrong = new Invitation(
                "sin arroba",
                "  ",
                Role.LEADER,
                Optional.of("area"),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-12-01")),
                Optional.of(LocalDate.parse("2026-11-01")));

        assertThatThrownBy(() -> house().team().invite(rector(school), territory(), Optional.of(school), wrong))
                .isInstanceOfSatisfying(ProblemException.class, it -> assertThat(it.problems())
                        .extracting(problem -> problem.code())
                        .containsExactly(
                                "LOGIN_UNREADABLE",
                                "NAME_MISSING",
                                "ROLE_NOT_OF_SCHOOL",
                                "AREA_WITHOUT_LEAD",
                                "DATES_CROSSED"));
    }

    @Test
    default void schoolOrTerritoryThatDoesNotExistShouldBeSaid() {
        refused("SCHOOL_UNKNOWN", () -> house().team()
                .invite(leader(), territory(), Optional.of(SchoolId.mint()), invitation(Role.RECTOR)));
    }

    @Test
    default void secondRectorShouldNeedAHandOver() {
        SchoolId school = house().newSchool();
        Principal leader = leader();
        house().team().invite(leader, territory(), Optional.of(school), invitation(Role.RECTOR));

        refused("SCHOOL_HAS_RECTOR", () -> house().team()
                .invite(leader, territory(), Optional.of(school), invitation(Role.RECTOR)));
    }

    @Test
    default void sameMembershipShouldNotBeGivenTwice() {
        SchoolId school = house().newSchool();
        Principal rector = rector(school);
        Invitation invitation = invitation(Role.TEAM_MEMBER);
        house().team().invite(rector, territory(), Optional.of(school), invitation);

        refused("ALREADY_MEMBER", () -> house().team().invite(rector, territory(), Optional.of(school), invitation));
    }

    @Test
    default void handOverShouldBeginTheNewAndEndTheOldInOneAct() {
        SchoolId school = house().newSchool();
        Principal leader = leader();
        Invitation first = invitation(Role.RECTOR);
        String token = house().team()
                .invite(leader, territory(), Optional.of(school), first)
                .link()
                .orElseThrow()
                .token();
        OpenedSession old = house().links().use(token, "mi frase de siempre");

        Team.Invited next = house().team().handOver(leader, territory(), school, invitation(Role.RECTOR));

        List<Member> rectors = house().team().of(territory(), Optional.of(school));
        assertThat(rectors).hasSize(2);
        assertThat(rectors.get(0).current()).isTrue();
        assertThat(rectors.get(0).person()).isEqualTo(next.member().person());
        assertThat(rectors.get(1).current()).isFalse();
        assertThat(rectors.get(1).to()).contains(house().today().minusDays(1));
        assertThat(house().sessions()
                        .find(old.token())
                        .orElseThrow()
                        .principal()
                        .grants())
                .isEmpty();
    }

    @Test
    default void handOverOfTheFutureShouldLeaveTheOldInChargeUntilThen() {
        SchoolId school = house().newSchool();
        Principal leader = leader();
        house().team().invite(leader, territory(), Optional.of(school), invitation(Role.RECTOR));
        LocalDate begins = house().today().plusDays(10);
        Invitation invitation = invitation(Role.RECTOR);

        house().team()
                .handOver(
                        leader,
                        territory(),
                        school,
                        new Invitation(
                                invitation.login(),
                                invitation.name(),
                                Role.RECTOR,
                                Optional.empty(),
                                Optional.of("Rectora encargada"),
                                Optional.of(begins),
                                Optional.empty()));

        List<Member> rectors = house().team().of(territory(), Optional.of(school));
        assertThat(rectors.get(0).current()).isTrue();
        assertThat(rectors.get(0).to()).contains(begins.minusDays(1));
        assertThat(rectors.get(1).current()).isFalse();
        assertThat(rectors.get(1).from()).isEqualTo(begins);
    }

    @Test
    default void schoolShouldNotLoseItsRectorWithoutASuccessor() {
        SchoolId school = house().newSchool();
        Principal leader = leader();
        String membership = house().team()
                .invite(leader, territory(), Optional.of(school), invitation(Role.RECTOR))
                .member()
                .membership();

        refused("RECTOR_NEEDS_SUCCESSOR", () -> house().team()
                .end(leader, territory(), Optional.of(school), membership, house().today()));
    }

    @Test
    default void endedMembershipShouldHoldThroughItsLastDay() {
        SchoolId school = house().newSchool();
        Principal rector = rector(school);
        Team.Invited invited =
                house().team().invite(rector, territory(), Optional.of(school), invitation(Role.TEAM_MEMBER));
        String token = house().links()
                .use(invited.link().orElseThrow().token(), "mi frase de siempre")
                .token();

        house().team()
                .end(rector, territory(), Optional.of(school), invited.member().membership(), house().today());

        assertThat(house().sessions().find(token).orElseThrow().principal().grants())
                .hasSize(1);
        assertThat(house().team().of(territory(), Optional.of(school)))
                .filteredOn(it -> it.membership().equals(invited.member().membership()))
                .singleElement()
                .satisfies(it -> assertThat(it.to()).contains(house().today()));
    }

    @Test
    default void membershipOfAnotherSchoolShouldNotBeFound() {
        SchoolId school = house().newSchool();
        SchoolId other = house().newSchool();
        String membership = house().team()
                .invite(rector(school), territory(), Optional.of(school), invitation(Role.TEAM_MEMBER))
                .member()
                .membership();

        refused("MEMBER_UNKNOWN", () -> house().team()
                .end(rector(other), territory(), Optional.of(other), membership, house().today()));
    }

    @Test
    default void areaLeadShouldChangeArea() {
        SchoolId school = house().newSchool();
        Principal rector = rector(school);
        String membership = house().team()
                .invite(rector, territory(), Optional.of(school), invitation(Role.AREA_LEAD))
                .member()
                .membership();

        house().team().lead(rector, territory(), school, membership, "gestion-directiva");

        assertThat(house().team().of(territory(), Optional.of(school)))
                .filteredOn(it -> it.membership().equals(membership))
                .singleElement()
                .satisfies(it -> assertThat(it.area()).contains("gestion-directiva"));
    }

    @Test
    default void recoveryShouldReplaceTheForgottenPassword() {
        SchoolId school = house().newSchool();
        Principal rector = rector(school);
        Invitation invitation = invitation(Role.TEAM_MEMBER);
        Team.Invited invited = house().team().invite(rector, territory(), Optional.of(school), invitation);
        OpenedSession forgotten =
                house().links().use(invited.link().orElseThrow().token(), "mi frase de siempre");

        String token = house().links()
                .recover(
                        rector,
                        territory(),
                        Optional.of(school),
                        invited.member().person())
                .token();
        house().links().use(token, "mi frase nueva y larga");

        assertThat(house().sessions().find(forgotten.token())).isEmpty();
        assertThat(house().signIn()
                        .with(invitation.login(), "mi frase nueva y larga", "203.0.113.9")
                        .token())
                .isNotEmpty();
    }

    @Test
    default void schoolShouldNotTakeOverAnAccountOfAnother() {
        SchoolId school = house().newSchool();
        SchoolId other = house().newSchool();
        Invitation invitation = invitation(Role.TEAM_MEMBER);
        Team.Invited invited = house().team().invite(rector(school), territory(), Optional.of(school), invitation);
        Principal stranger = rector(other);

        Team.Invited again = house().team().invite(stranger, territory(), Optional.of(other), invitation);

        assertThat(again.link()).isEmpty();
        refused("RECOVERY_NOT_YOURS", () -> house().links()
                .recover(
                        stranger,
                        territory(),
                        Optional.of(other),
                        invited.member().person()));
        assertThat(house().links().look(invited.link().orElseThrow().token()).login())
                .isEqualTo(invitation.login());
    }

    @Test
    default void recoveryOfSomebodyElsewhereShouldNotBeFound() {
        SchoolId school = house().newSchool();
        PersonId stranger = house().setup().person(house().freeLogin(), "Otra", "una frase que se recuerda");

        refused("MEMBER_UNKNOWN", () -> house().links()
                .recover(rector(school), territory(), Optional.of(school), stranger));
    }
}
