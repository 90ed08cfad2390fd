package co.ruta.core.records;

import co.ruta.core.format.RecordValues;
import co.ruta.sdk.format.FormatDefinition;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A record with the format it fills.
 *
 * @param year the year of the document it belongs to
 * @param format the version it was begun in
 * @param plugin whose format it is
 * @param facts what is, or was, true around it
 * @param revision to be sent back with a change
 * @param author name of whoever began it
 * @param mayWrite whether the person who asks may change or file it now
 */
public record RecordView(
        String id,
        int year,
        FormatDefinition format,
        RecordValues values,
        String plugin,
        RecordFacts facts,
        int revision,
        String author,
        Instant begun,
        Optional<Filed> filed,
        boolean mayWrite) {
    /** Field → what the platform knows and the form only shows. */
    public Map<String, String> known() {
        return facts.known();
    }

    /**
     * How it was filed for good.
     *
     * @param code as people cite it
     * @param sha256 hex, of its canonical content
     * @param by name of whoever filed it
     */
    public record Filed(String code, String sha256, String by, Instant at) {}
}
