package co.ruta.core.followup;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.UnmetGoals.UnmetGoal;
import co.ruta.core.stage.Point;
import co.ruta.core.stage.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The follow-up of a school's plan, year by year. Methods that take a document fail with {@code DOCUMENT_NOT_FOUND}. */
public interface FollowUps {
    /** The follow-up of a year; empty while nobody began it. */
    Optional<DocumentRef> find(TerritoryId territory, SchoolId school, int year);

    /** Whether the year can be followed, and by this person. */
    Start start(Principal who, TerritoryId territory, SchoolId school, int year);

    /**
     * Begins the follow-up of a year: pins the last delivered version of its plan. Begun already, it is returned as it is.
     *
     * @throws co.ruta.core.problem.ProblemException {@code ROLE_NOT_ENOUGH}, {@code STAGE_NOT_ASKED}, {@code
     *     PLAN_NOT_DELIVERED}, {@code PROCESS_NOT_SOUND}
     */
    DocumentRef open(Principal who, TerritoryId territory, SchoolId school, int year);

    /** The plan's actions, goals and objectives with everything the draft says of them. */
    FollowView view(Principal who, DocumentRef document);

    /**
     * Begins a cut, filled with progress and state of the one before.
     *
     * @return its id
     * @throws co.ruta.core.problem.ProblemException {@code CUT_IN_THE_FUTURE}, {@code YEAR_NOT_POSSIBLE}, {@code
     *     CUT_ALREADY_THERE}, {@code DOCUMENT_CLOSED}, {@code NOT_ALLOWED_ROLE}
     */
    String addCut(Principal who, DocumentRef document, LocalDate date, String title);

    /**
     * Follows the plan's last delivered version from now on. What cuts say stays: actions the adjustment took out are told
     * as such, those it brought begin empty.
     *
     * @throws co.ruta.core.problem.ProblemException {@code PLAN_NOT_NEWER}, {@code DOCUMENT_CLOSED}, {@code
     *     NOT_ALLOWED_ROLE}
     */
    void followLatest(Principal who, DocumentRef document);

    /** What is lacking before the year can be closed; whether it stops is said by the process. */
    List<Point> lacking(Principal who, DocumentRef document);

    /** Submissions, newest first. */
    List<FollowReceipt> receipts(Principal who, DocumentRef document);

    /** What changed between two submissions, sentence by sentence. */
    List<FollowChange> difference(Principal who, DocumentRef document, int from, int to);

    /** What a submission says, line by line. */
    List<FollowLine> submission(Principal who, DocumentRef document, int number);

    /** Goals of a closed year that were not met or met in part. */
    List<UnmetGoal> unmet(TerritoryId territory, SchoolId school, int year);

    /**
     * Whether a year can begin to be followed.
     *
     * @param waitsFor Spanish; empty when it can
     */
    record Start(boolean asked, boolean mayOpen, Optional<String> waitsFor) {}

    /**
     * The proof of a closed year.
     *
     * @param timeText server time in the territory's zone
     */
    record FollowReceipt(String receipt, int number, int year, String timeText, String deliveredBy, String sha256)
            implements Receipt {}

    /**
     * A line of what a submission says.
     *
     * @param section "Corte del 30 de junio de 2027", "Evaluación"
     * @param title "Avance de la acción «…»"
     */
    record FollowLine(String path, String section, String title, String text) {}

    /** One change between two submissions. */
    record FollowChange(String path, String sentence, Optional<String> before, Optional<String> after) {}
}
