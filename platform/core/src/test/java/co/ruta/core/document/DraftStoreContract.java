package co.ruta.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import co.ruta.core.account.Principal;
import co.ruta.core.document.OperationResult.Outcome;
import co.ruta.core.id.Ids;
import co.ruta.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every keeper of drafts does with operations. */
public interface DraftStoreContract {
    DocumentHouse house();

    @Test
    default void aValueShouldBeThereAfterItWasWritten() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        OperationResult result = write(ana, ref, "a/level", 0, 3);
        assertThat(result.outcome()).isEqualTo(Outcome.APPLIED);
        DraftRows rows = house().drafts().rows(ref, 0);
        assertThat(rows.rows()).containsExactly(result.row());
        assertThat(rows.revision()).isEqualTo(result.row().rev());
        assertThat(result.row().author()).isEqualTo(ana.person());
        assertThat(result.row().value()).contains(DraftValue.number(3));
    }

    @Test
    default void textsShouldComeBackAsTheyWere() {
        DocumentRef ref = house().newDocument();
        String text = "Año \"nuevo\" <b>\\ ñ 😀\n\tfin";
        Operation operation = Operation.put(Ids.mint(), "a/note", 0, DraftValue.text(text));
        apply(house().person("Ana"), ref, operation);
        assertThat(house().drafts().rows(ref, 0).rows().get(0).value()).contains(DraftValue.text(text));
    }

    @Test
    default void readingSinceARevisionShouldGiveOnlyWhatChanged() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        write(ana, ref, "a", 0, 1);
        long seen = house().drafts().rows(ref, 0).revision();
        DraftRow second = write(ana, ref, "b", 0, 2).row();
        assertThat(house().drafts().rows(ref, seen).rows()).containsExactly(second);
        assertThat(house().drafts().rows(ref, second.rev()).rows()).isEmpty();
    }

    @Test
    default void aDeletedValueShouldLeaveATombstone() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        long rev = write(ana, ref, "a", 0, 1).row().rev();
        OperationResult gone = apply(ana, ref, Operation.delete(Ids.mint(), "a", rev));
        assertThat(gone.outcome()).isEqualTo(Outcome.APPLIED);
        DraftRows rows = house().drafts().rows(ref, rev);
        assertThat(rows.rows()).containsExactly(gone.row());
        assertThat(rows.rows().get(0).deleted()).isTrue();
        assertThat(rows.live()).isEmpty();
    }

    @Test
    default void theSameValueShouldNotRaiseTheRow() {
        DocumentRef ref = house().newDocument();
        OperationResult first = write(house().person("Ana"), ref, "a", 0, 3);
        OperationResult second = write(house().person("Beto"), ref, "a", 0, 3);
        assertThat(second.outcome()).isEqualTo(Outcome.SAME);
        assertThat(second.row()).isEqualTo(first.row());
        assertThat(house().drafts().rows(ref, 0).revision())
                .isEqualTo(first.row().rev());
    }

    @Test
    default void anotherValueNotSeenShouldBeKeptAsARival() {
        DocumentRef ref = house().newDocument();
        Principal beto = house().person("Beto");
        OperationResult first = write(house().person("Ana"), ref, "a", 0, 3);
        OperationResult second = write(beto, ref, "a", 0, 2);
        assertThat(second.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(second.row()).isEqualTo(first.row());
        List<Conflict> conflicts = house().drafts().conflicts(ref);
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).current()).isEqualTo(first.row());
        assertThat(conflicts.get(0).rivals())
                .extracting(Rival::value, Rival::author, Rival::opId)
                .containsExactly(tuple(Optional.of(DraftValue.number(2)), beto.person(), second.opId()));
        assertThat(house().drafts().rows(ref, 0).contested()).containsExactly("a");
    }

    @Test
    default void aDeletionNotSeenShouldBeARivalToo() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        long rev = write(ana, ref, "a", 0, 3).row().rev();
        write(ana, ref, "a", rev, 4);
        apply(house().person("Beto"), ref, Operation.delete(Ids.mint(), "a", rev));
        assertThat(house().drafts().conflicts(ref).get(0).rivals().get(0).value())
                .isEmpty();
    }

    @Test
    default void whoeverStandsInAConflictShouldGoOnEditing() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        Principal beto = house().person("Beto");
        long rev = write(ana, ref, "a", 0, 3).row().rev();
        write(beto, ref, "a", 0, 2);
        assertThat(write(ana, ref, "a", rev, 4).outcome()).isEqualTo(Outcome.APPLIED);
        long now = house().drafts().rows(ref, 0).revision();
        assertThat(write(beto, ref, "a", now, 1).outcome()).isEqualTo(Outcome.CONFLICT);
        Conflict conflict = house().drafts().conflicts(ref).get(0);
        assertThat(conflict.current().value()).contains(DraftValue.number(4));
        assertThat(conflict.rivals()).extracting(Rival::value).containsExactly(Optional.of(DraftValue.number(1)));
    }

    @Test
    default void aChoiceShouldEndTheConflictAndStayInTheHistory() {
        DocumentRef ref = house().newDocument();
        write(house().person("Ana"), ref, "a", 0, 3);
        write(house().person("Beto"), ref, "a", 0, 2);
        Principal rectora = house().person("Rectora");
        Conflict conflict = house().drafts().conflicts(ref).get(0);
        Operation operation = Operation.put(Ids.mint(), "a", conflict.rev(), DraftValue.number(2));
        OperationResult chosen =
                house().drafts().choose(rectora, ref, new Choice(operation, Optional.of("Así consta en el acta 4")));
        assertThat(chosen.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(house().drafts().conflicts(ref)).isEmpty();
        assertThat(house().drafts().rows(ref, 0).contested()).isEmpty();
        assertThat(house().drafts().rows(ref, 0).rows()).containsExactly(chosen.row());
        PathChange last = house().drafts().history(ref, "a", Long.MAX_VALUE, 10).get(0);
        assertThat(last.reason()).contains("Así consta en el acta 4");
        assertThat(last.author()).isEqualTo(rectora.person());
    }

    @Test
    default void aChoiceAboutAValueNotSeenShouldNotBeWritten() {
        DocumentRef ref = house().newDocument();
        write(house().person("Ana"), ref, "a", 0, 3);
        write(house().person("Beto"), ref, "a", 0, 2);
        long seen = house().drafts().conflicts(ref).get(0).rev();
        write(house().person("Carla"), ref, "a", 0, 1);
        Operation operation = Operation.put(Ids.mint(), "a", seen, DraftValue.number(2));
        Principal rectora = house().person("Rectora");
        assertThat(house().drafts()
                        .choose(rectora, ref, new Choice(operation, Optional.empty()))
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
        assertThat(house().drafts().conflicts(ref).get(0).rivals()).hasSize(2);
    }

    @Test
    default void aReplayShouldGetTheFirstAnswerAgain() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        Operation first = Operation.put(Ids.mint(), "a", 0, DraftValue.number(3));
        OperationResult answer = apply(ana, ref, first);
        write(ana, ref, "a", answer.row().rev(), 4);
        long revision = house().drafts().rows(ref, 0).revision();
        assertThat(apply(ana, ref, first)).isEqualTo(answer);
        assertThat(house().drafts().rows(ref, 0).revision()).isEqualTo(revision);
        assertThat(house().drafts().rows(ref, 0).rows().get(0).value()).contains(DraftValue.number(4));
    }

    @Test
    default void aReplayOfAConflictShouldNotMakeASecondRival() {
        DocumentRef ref = house().newDocument();
        Principal beto = house().person("Beto");
        write(house().person("Ana"), ref, "a", 0, 3);
        Operation late = Operation.put(Ids.mint(), "a", 0, DraftValue.number(2));
        OperationResult first = apply(beto, ref, late);
        assertThat(apply(beto, ref, late)).isEqualTo(first);
        assertThat(house().drafts().conflicts(ref).get(0).rivals()).hasSize(1);
    }

    @Test
    default void aReplayInABatchShouldLeaveTheOthersToBeWritten() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        Operation first = Operation.put(Ids.mint(), "a", 0, DraftValue.number(3));
        OperationResult answer = apply(ana, ref, first);
        Operation second = Operation.put(Ids.mint(), "b", 0, DraftValue.number(1));
        List<OperationResult> results =
                house().drafts().apply(ana, ref, List.of(second, first)).results();
        assertThat(results.get(1)).isEqualTo(answer);
        assertThat(results.get(0).opId()).isEqualTo(second.opId());
        assertThat(house().drafts().rows(ref, 0).rows()).hasSize(2);
    }

    @Test
    default void anIdWithAnotherContentShouldBeRefused() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        String id = Ids.mint();
        apply(ana, ref, Operation.put(id, "a", 0, DraftValue.number(3)));
        refused("OPERATION_REUSED", () -> apply(ana, ref, Operation.put(id, "a", 0, DraftValue.number(2))));
        refused("OPERATION_REUSED", () -> apply(ana, ref, Operation.put(id, "b", 0, DraftValue.number(3))));
        refused("OPERATION_REUSED", () -> house().drafts()
                .apply(
                        ana,
                        ref,
                        List.of(
                                Operation.put(Ids.mint(), "c", 0, DraftValue.number(1)),
                                Operation.put(id, "a", 0, DraftValue.number(2)))));
        assertThat(house().drafts().rows(ref, 0).rows()).hasSize(1);
    }

    @Test
    default void aClosedDocumentShouldRefuseEditsButAnswerReplays() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        Operation first = Operation.put(Ids.mint(), "a", 0, DraftValue.number(3));
        OperationResult answer = apply(ana, ref, first);
        close(ana, ref);
        refused("DOCUMENT_CLOSED", () -> write(ana, ref, "a", answer.row().rev(), 4));
        assertThat(apply(ana, ref, first)).isEqualTo(answer);
    }

    @Test
    default void aBatchShouldBeWrittenThoughPartOfItIsInConflict() {
        DocumentRef ref = house().newDocument();
        write(house().person("Ana"), ref, "a", 0, 3);
        List<OperationResult> results = house().drafts()
                .apply(
                        house().person("Beto"),
                        ref,
                        List.of(
                                Operation.put(Ids.mint(), "a", 0, DraftValue.number(2)),
                                Operation.put(Ids.mint(), "b", 0, DraftValue.number(1)),
                                Operation.delete(Ids.mint(), "c", 0)))
                .results();
        assertThat(results)
                .extracting(OperationResult::outcome)
                .containsExactly(Outcome.CONFLICT, Outcome.APPLIED, Outcome.SAME);
        assertThat(house().drafts().rows(ref, 0).rows())
                .extracting(DraftRow::path)
                .containsExactly("a", "b");
    }

    @Test
    default void laterOperationsOfABatchShouldFollowTheEarlierOnes() {
        DocumentRef ref = house().newDocument();
        List<OperationResult> results = house().drafts()
                .apply(
                        house().person("Ana"),
                        ref,
                        List.of(
                                Operation.put(Ids.mint(), "a", 0, DraftValue.number(1)),
                                Operation.put(Ids.mint(), "a", 0, DraftValue.number(2))))
                .results();
        assertThat(results).extracting(OperationResult::outcome).containsOnly(Outcome.APPLIED);
        assertThat(house().drafts().rows(ref, 0).rows().get(0).value()).contains(DraftValue.number(2));
    }

    @Test
    default void oneOperationThatCannotBeShouldRefuseTheWholeBatch() {
        DocumentRef ref = house().newDocument();
        assertThatThrownBy(() -> house().drafts()
                        .apply(
                                house().person("Ana"),
                                ref,
                                List.of(
                                        Operation.put(Ids.mint(), "a", 0, DraftValue.number(1)),
                                        Operation.put(Ids.mint(), "bad/x", 0, DraftValue.number(1)),
                                        Operation.put(Ids.mint(), "bad/y", 0, DraftValue.number(1)))))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problems())
                        .extracting(it -> it.where().orElse(""))
                        .containsExactly("bad/x", "bad/y"));
        assertThat(house().drafts().rows(ref, 0).rows()).isEmpty();
    }

    @Test
    default void aPathThatIsNotYoursShouldBeForbidden() {
        DocumentRef ref = house().newDocument();
        refused("NOT_ALLOWED_HERE", () -> write(house().person("Ana"), ref, "locked/a", 0, 1));
    }

    @Test
    default void aBaseTheDraftNeverHadShouldBeRefused() {
        DocumentRef ref = house().newDocument();
        refused("REVISION_UNKNOWN", () -> write(house().person("Ana"), ref, "a", 999, 1));
    }

    @Test
    default void moreOperationsThanTheLimitShouldBeRefused() {
        DocumentRef ref = house().newDocument();
        List<Operation> many = new ArrayList<>();
        IntStream.rangeClosed(0, Drafts.MOST_OPERATIONS)
                .forEach(i -> many.add(Operation.put(Ids.mint(), "p" + i, 0, DraftValue.number(i))));
        Principal ana = house().person("Ana");
        refused("TOO_MANY_OPERATIONS", () -> house().drafts().apply(ana, ref, many));
        house().drafts().apply(ana, ref, many.subList(0, Drafts.MOST_OPERATIONS));
        assertThat(house().drafts().rows(ref, 0).rows()).hasSize(Drafts.MOST_OPERATIONS);
    }

    @Test
    default void undoShouldPutBackWhatWasThere() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        OperationResult first = write(ana, ref, "a", 0, 1);
        OperationResult second = write(ana, ref, "a", first.row().rev(), 2);
        OperationResult undone = house().drafts().undo(ana, ref, Ids.mint(), second.opId());
        assertThat(undone.row().value()).contains(DraftValue.number(1));
        refused("UNDO_OVERTAKEN", () -> house().drafts().undo(ana, ref, Ids.mint(), second.opId()));
        assertThat(house().drafts()
                        .undo(ana, ref, Ids.mint(), undone.opId())
                        .row()
                        .value())
                .contains(DraftValue.number(2));
    }

    @Test
    default void undoOfTheFirstValueShouldLeaveNothing() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        OperationResult first = write(ana, ref, "a", 0, 1);
        assertThat(house().drafts()
                        .undo(ana, ref, Ids.mint(), first.opId())
                        .row()
                        .deleted())
                .isTrue();
    }

    @Test
    default void historyShouldTellWhoWroteWhatNewestFirst() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        Principal beto = house().person("Beto");
        long rev = write(ana, ref, "a", 0, 1).row().rev();
        write(ana, ref, "other", 0, 9);
        apply(beto, ref, Operation.delete(Ids.mint(), "a", rev));
        List<PathChange> all = house().drafts().history(ref, "a", Long.MAX_VALUE, 10);
        assertThat(all)
                .extracting(PathChange::author, PathChange::value)
                .containsExactly(
                        tuple(beto.person(), Optional.empty()), tuple(ana.person(), Optional.of(DraftValue.number(1))));
        assertThat(house().drafts().history(ref, "a", all.get(0).event(), 10))
                .extracting(PathChange::author)
                .containsExactly(ana.person());
    }

    @Test
    default void anotherSchoolShouldFindNoDocument() {
        DocumentRef ref = house().newDocument();
        DocumentRef foreign =
                new DocumentRef(ref.territory(), house().newDocument().school(), ref.document());
        refused("DOCUMENT_NOT_FOUND", () -> write(house().person("Ana"), foreign, "a", 0, 1));
        refused("DOCUMENT_NOT_FOUND", () -> house().drafts().rows(foreign, 0));
    }

    private OperationResult write(Principal who, DocumentRef ref, String path, long base, int value) {
        return apply(who, ref, Operation.put(Ids.mint(), path, base, DraftValue.number(value)));
    }

    private OperationResult apply(Principal who, DocumentRef ref, Operation operation) {
        return house().drafts().apply(who, ref, List.of(operation)).results().get(0);
    }

    private void close(Principal who, DocumentRef ref) {
        long revision = house().documents().get(ref).revision();
        house().documents().move(who, new StateChange(ref, revision, "withdraw", "CLOSED", false, Optional.empty()));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(ProblemException.class, it -> assertThat(it.code())
                .isEqualTo(code));
    }
}
