package co.ruta.core.document;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for a submission.
 *
 * @param document as it stood when its content was read; nothing is frozen when it moved on since
 * @param revision the document's revision that the person saw ({@code If-Match})
 * @param idempotencyKey at most 64 ascii characters; the same key gets the same receipt again
 * @param content JSON object, written down in its canonical form when it is frozen
 * @param ratings a byte per component in the pinned catalogue's order, 0 when pending; empty for kinds without
 * @param receiptPrefix how the territory's receipts begin
 * @param closes the day the window closes for this school, as known now
 * @param transition id of the transition taken
 * @param to id of the state the document reaches, where its draft cannot be edited
 */
public record Delivery(
        Document document,
        long revision,
        String idempotencyKey,
        JsonValue content,
        Optional<byte[]> ratings,
        String receiptPrefix,
        Optional<LocalDate> closes,
        boolean late,
        String transition,
        String to,
        Optional<String> note) {}
