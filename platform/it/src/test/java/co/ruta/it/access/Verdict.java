package co.ruta.it.access;

import co.ruta.it.world.Answer;
import java.util.Optional;

/** Whether a door answered as it should. */
final class Verdict {
    private Verdict() {}

    /** Empty when all is well, else what is wrong. */
    static Optional<String> of(Rule rule, Actor.Door expected, Answer answer, Place place) {
        if (answer.status() >= 500) {
            return Optional.of("the server failed");
        }
        return switch (expected) {
            case OPEN -> opened(answer) ? Optional.empty() : Optional.of("should enter");
            case UNKNOWN_PERSON ->
                sentToSignIn(rule, answer) ? leak(answer, place) : Optional.of("should be asked to sign in");
            case WRONG_ROLE ->
                answer.status() == 403 && !csrf(answer)
                        ? leak(answer, place)
                        : Optional.of("should be refused by role");
            case NOTHING_THERE -> answer.status() == 404 ? leak(answer, place) : Optional.of("should find nothing");
        };
    }

    /** Past the door: whatever the method itself says, or the guard that stands behind the door and wants the token. */
    private static boolean opened(Answer answer) {
        boolean refused = answer.status() == 401 || answer.status() == 403;
        return !refused
                || csrf(answer)
                || !answer.code().equals("ROLE_NOT_ALLOWED") && !answer.code().isEmpty();
    }

    private static boolean csrf(Answer answer) {
        return answer.status() == 403
                && (answer.code().equals("CSRF_TOKEN_WRONG") || answer.body().contains("CSRF_TOKEN_WRONG"));
    }

    private static boolean sentToSignIn(Rule rule, Answer answer) {
        boolean redirected = rule.isPage()
                && answer.status() == 303
                && answer.header("Location")
                        .filter(it -> it.contains("/entrar"))
                        .isPresent();
        return answer.status() == 401 || redirected;
    }

    private static Optional<String> leak(Answer answer, Place place) {
        return answer.body().contains(place.school().name())
                ? Optional.of("tells the school's name")
                : Optional.empty();
    }
}
