package co.ruta.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.id.PersonId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.sdk.Role;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What signing in, sessions and passwords promise. */
public interface SignInContract {
    String PASSWORD = "una frase que se recuerda";
    String ADDRESS = "203.0.113.7";

    AccountHouse house();

    @Test
    default void rightPasswordShouldOpenASessionWithItsGrants() {
        String login = house().freeLogin();
        PersonId person = house().setup().person(login, "Rosa", PASSWORD);
        house().setup().join(person, Grant.in(house().territory(), Role.LEADER), house().today());

        OpenedSession opened = house().signIn().with(login, PASSWORD, ADDRESS);

        ActiveSession found = house().sessions().find(opened.token()).orElseThrow();
        assertThat(found.principal().person()).isEqualTo(person);
        assertThat(found.principal().name()).isEqualTo("Rosa");
        assertThat(found.principal().grants()).containsExactly(Grant.in(house().territory(), Role.LEADER));
        assertThat(found.csrfToken()).isEqualTo(opened.session().csrfToken()).hasSize(43);
    }

    @Test
    default void loginShouldBeKnownHoweverItIsTyped() {
        String login = house().freeLogin();
        house().setup().person(login, "Rosa", PASSWORD);

        assertThat(house().signIn()
                        .with("  " + login.toUpperCase(Locale.ROOT) + " ", PASSWORD, ADDRESS)
                        .token())
                .isNotEmpty();
    }

    @Test
    default void unknownLoginAndWrongPasswordShouldBeAnsweredTheSame() {
        String login = house().freeLogin();
        house().setup().person(login, "Rosa", PASSWORD);

        ProblemException wrong = catchThrowableOfType(
                ProblemException.class, () -> house().signIn().with(login, "otra frase", ADDRESS));
        ProblemException unknown = catchThrowableOfType(
                ProblemException.class, () -> house().signIn().with(house().freeLogin(), PASSWORD, ADDRESS));
        ProblemException unreadable = catchThrowableOfType(
                ProblemException.class, () -> house().signIn().with("' OR 1=1 --", PASSWORD, ADDRESS));

        assertThat(wrong.kind()).isEqualTo(ProblemKind.UNAUTHENTICATED);
        assertThat(unknown.problems()).isEqualTo(wrong.problems());
        assertThat(unreadable.problems()).isEqualTo(wrong.problems());
    }

    @Test
    default void tokenShouldCountInItsOwnCaseOnly() {
        String login = house().freeLogin();
        house().setup().person(login, "Rosa", PASSWORD);
        String token = house().signIn().with(login, PASSWORD, ADDRESS).token();

        assertThat(house().sessions().find(token)).isPresent();
        assertThat(house().sessions().find(token.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(house().sessions().find("")).isEmpty();
        assertThat(house().sessions().find(token + "x")).isEmpty();
    }

    @Test
    default void signingOutShouldEndTheSession() {
        String login = house().freeLogin();
        house().setup().person(login, "Rosa", PASSWORD);
        String token = house().signIn().with(login, PASSWORD, ADDRESS).token();

        house().sessions().close(token);

        assertThat(house().sessions().find(token)).isEmpty();
    }

    @Test
    default void closingOtherSessionsShouldKeepThisOne() {
        String login = house().freeLogin();
        house().setup().person(login, "Rosa", PASSWORD);
        OpenedSession here = house().signIn().with(login, PASSWORD, ADDRESS);
        OpenedSession phone = house().signIn().with(login, PASSWORD, ADDRESS);

        int closed = house().sessions().closeOthers(here.session().principal(), here.token());

        assertThat(closed).isEqualTo(1);
        assertThat(house().sessions().find(here.token())).isPresent();
        assertThat(house().sessions().find(phone.token())).isEmpty();
    }

    @Test
    default void changedPasswordShouldCountAndEndOtherSessions() {
        String login = house().freeLogin();
        house().setup().person(login, "Rosa", PASSWORD);
        OpenedSession here = house().signIn().with(login, PASSWORD, ADDRESS);
        OpenedSession phone = house().signIn().with(login, PASSWORD, ADDRESS);

        house().passwords().change(here.session().principal(), PASSWORD, "otra frase más larga", here.token());

        assertThat(house().sessions().find(here.token())).isPresent();
        assertThat(house().sessions().find(phone.token())).isEmpty();
        assertThat(house().signIn().with(login, "otra frase más larga", ADDRESS).token())
                .isNotEmpty();
        assertThatThrownBy(() -> house().signIn().with(login, PASSWORD, ADDRESS))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    default void wrongCurrentPasswordShouldChangeNothing() {
        String login = house().freeLogin();
        house().setup().person(login, "Rosa", PASSWORD);
        OpenedSession here = house().signIn().with(login, PASSWORD, ADDRESS);

        assertThatThrownBy(() -> house().passwords()
                        .change(here.session().principal(), "no es esta", "otra frase más larga", here.token()))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("WRONG_PASSWORD"));
        assertThat(house().signIn().with(login, PASSWORD, ADDRESS).token()).isNotEmpty();
    }
}
