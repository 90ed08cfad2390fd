package co.ruta.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import co.ruta.core.account.Principal;
import co.ruta.core.id.Ids;
import co.ruta.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every keeper of documents and submissions does. */
public interface SubmissionStoreContract {
    DocumentHouse house();

    @Test
    default void openingTwiceShouldGiveTheSameDocument() {
        Document one = house().documents().get(house().newDocument());
        DocumentFacts facts = one.facts();
        Document again = house().documents()
                .open(
                        house().person("Otra"),
                        facts.ref().territory(),
                        facts.ref().school(),
                        facts.cycle(),
                        facts.kind(),
                        facts.pins(),
                        "OTHER",
                        false);
        assertThat(again).isEqualTo(one);
    }

    @Test
    default void aMoveShouldBeWrittenDownWithItsStep() {
        DocumentRef ref = house().newDocument();
        Principal ana = house().person("Ana");
        Document moved = house().documents().move(ana, change(ref, revision(ref)));
        assertThat(moved.state()).isEqualTo("REVIEW");
        assertThat(moved.editable()).isFalse();
        assertThat(house().documents().transitions(ref))
                .extracting(DocumentTransition::number, DocumentTransition::from, DocumentTransition::to)
                .containsExactly(tuple(1, "DRAFT", "REVIEW"));
    }

    @Test
    default void aMoveBasedOnAnOldRevisionShouldBeRefused() {
        DocumentRef ref = house().newDocument();
        long seen = revision(ref);
        write(ref, "a", 1);
        refused("DOCUMENT_CHANGED", () -> house().documents().move(house().person("Ana"), change(ref, seen)));
        assertThat(house().documents().get(ref).state()).isEqualTo("DRAFT");
    }

    @Test
    default void aDeliveryShouldBeNumberedAndCloseTheDraft() {
        DocumentRef ref = house().newDocument();
        Principal rectora = house().person("Rectora");
        Submission submission = house().submissions().freeze(rectora, delivery(ref, "k1"));
        assertThat(submission.number()).isEqualTo(1);
        assertThat(submission.receipt()).matches("VA-REG-2026-\\d{5,}");
        assertThat(submission.deliveredBy()).isEqualTo(rectora.person());
        assertThat(submission.ratings()).hasValueSatisfying(it -> assertThat(it).containsExactly(3, 0, 4));
        Document after = house().documents().get(ref);
        assertThat(after.state()).isEqualTo("DELIVERED");
        assertThat(after.editable()).isFalse();
        assertThat(after.version()).isEqualTo(2);
        assertThat(house().submissions().list(ref)).hasSize(1);
        assertThat(house().submissions().latest(ref).orElseThrow().receipt()).isEqualTo(submission.receipt());
        assertThat(house().documents().transitions(ref)).hasSize(1);
    }

    @Test
    default void contentShouldBeCanonicalAndItsHashAnyonesToCheck() {
        DocumentRef ref = house().newDocument();
        Submission submission = house().submissions().freeze(house().person("Rectora"), delivery(ref, "k1"));
        assertThat(house().submissions().content(ref, 1)).isEqualTo("{\"a\":[1,\"é\"],\"b\":1.5}");
        // printf '{"a":[1,"é"],"b":1.5}' | sha256sum
        assertThat(submission.sha256()).isEqualTo("0a03e1db51090fcb16b5ffb12129a97989a64424503135d22aceb9b0abff13b1");
    }

    @Test
    default void theSameKeyShouldGetTheSameReceiptAgain() {
        DocumentRef ref = house().newDocument();
        Principal rectora = house().person("Rectora");
        Delivery delivery = delivery(ref, "k1");
        String receipt = house().submissions().freeze(rectora, delivery).receipt();
        assertThat(house().submissions().freeze(rectora, delivery).receipt()).isEqualTo(receipt);
        assertThat(house().submissions().answered(ref, "k1").orElseThrow().receipt())
                .isEqualTo(receipt);
        assertThat(house().submissions().list(ref)).hasSize(1);
    }

    @Test
    default void anotherKeyOnAClosedDocumentShouldBeRefused() {
        DocumentRef ref = house().newDocument();
        Principal rectora = house().person("Rectora");
        house().submissions().freeze(rectora, delivery(ref, "k1"));
        refused("DOCUMENT_CLOSED", () -> house().submissions().freeze(rectora, delivery(ref, "k2")));
    }

    @Test
    default void aDeliveryOfADraftThatMovedOnShouldBeRefused() {
        DocumentRef ref = house().newDocument();
        Delivery delivery = delivery(ref, "k1");
        write(ref, "a", 1);
        refused("DOCUMENT_CHANGED", () -> house().submissions().freeze(house().person("Rectora"), delivery));
        assertThat(house().submissions().list(ref)).isEmpty();
    }

    @Test
    default void aDraftInConflictShouldNotBeDelivered() {
        DocumentRef ref = house().newDocument();
        write(ref, "a", 1);
        write(ref, "a", 2);
        refused("DRAFT_IN_CONFLICT", () -> house().submissions().freeze(house().person("Rectora"), delivery(ref, "k")));
    }

    @Test
    default void aReturnedDocumentShouldBeDeliveredAsItsNextVersion() {
        DocumentRef ref = house().newDocument();
        Principal rectora = house().person("Rectora");
        String first =
                house().submissions().freeze(rectora, delivery(ref, "k1")).receipt();
        house().documents()
                .move(rectora, new StateChange(ref, revision(ref), "return", "RETURNED", true, Optional.of("Falta")));
        Submission second = house().submissions().freeze(rectora, delivery(ref, "k2"));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.receipt()).isNotEqualTo(first);
        assertThat(house().submissions().byNumber(ref, 1).receipt()).isEqualTo(first);
        assertThat(house().documents().transitions(ref))
                .extracting(DocumentTransition::number)
                .containsExactly(1, 2, 3);
        assertThat(house().submissions().latestOfCycle(ref.territory(), 2026, DocumentKind.RECORD))
                .filteredOn(it -> it.document().ref().equals(ref))
                .extracting(Submission::number)
                .containsExactly(2);
    }

    @Test
    default void anUnknownNumberShouldBeSaidSo() {
        DocumentRef ref = house().newDocument();
        refused("SUBMISSION_NOT_FOUND", () -> house().submissions().byNumber(ref, 7));
        refused("SUBMISSION_NOT_FOUND", () -> house().submissions().content(ref, 7));
    }

    @Test
    default void anUnusableKeyShouldBeRefused() {
        DocumentRef ref = house().newDocument();
        refused("IDEMPOTENCY_KEY_INVALID", () -> house().submissions().freeze(house().person("R"), delivery(ref, "")));
        refused("IDEMPOTENCY_KEY_INVALID", () -> house().submissions()
                .freeze(house().person("R"), delivery(ref, "x".repeat(65))));
    }

    private long revision(DocumentRef ref) {
        return house().documents().get(ref).revision();
    }

    private static StateChange change(DocumentRef ref, long revision) {
        return new StateChange(ref, revision, "send", "REVIEW", false, Optional.empty());
    }

    private Delivery delivery(DocumentRef ref, String key) {
        return new Delivery(
                house().documents().get(ref),
                revision(ref),
                key,
                CanonicalJson.parse("{ \"b\" : 1.50, \"a\": [1, \"é\"] }"),
                Optional.of(new byte[] {3, 0, 4}),
                "VA",
                Optional.of(LocalDate.of(2026, 3, 31)),
                false,
                "deliver",
                "DELIVERED",
                Optional.empty());
    }

    private void write(DocumentRef ref, String path, int value) {
        Operation operation = Operation.put(Ids.mint(), path, 0, DraftValue.number(value));
        house().drafts().apply(house().person("Quien escribe"), ref, List.of(operation));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(ProblemException.class, it -> assertThat(it.code())
                .isEqualTo(code));
    }
}
