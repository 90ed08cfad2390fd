package co.ruta.core.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An opinion as people read it: what was true when it was issued.
 *
 * @param number from 1 in each document
 * @param submission the version it is about
 * @param code as people cite it
 * @param sha256 hex, of its canonical content
 * @param content what it says
 */
public record OpinionView(
        int number, int submission, String code, String sha256, Instant issuedAt, OpinionContent content) {
    /**
     * What an opinion says.
     *
     * @param title what the document is called
     * @param outcome the conclusion
     * @param day it was issued on, in the territory's zone
     * @param issuer post and name of whoever issued it
     * @param text what the issuer wrote with it; may be empty
     * @param format the format it rests on
     */
    public record OpinionContent(
            String title,
            String outcome,
            LocalDate day,
            String secretaria,
            School school,
            About about,
            Optional<Form> format,
            List<Line> checklist,
            List<Remark> observations,
            String text,
            String issuer) {
        public OpinionContent {
            checklist = List.copyOf(checklist);
            observations = List.copyOf(observations);
        }
    }

    /** The school as it was called then. */
    public record School(String daneCode, String name, String municipality) {}

    /**
     * The delivered version it is about.
     *
     * @param title of the document's kind, e.g. "Plan de mejoramiento institucional"
     */
    public record About(String title, int year, int version, String receipt, String sha256) {}

    /** An official format. */
    public record Form(String code, String version, String title, String process) {}

    /**
     * An item of the checklist.
     *
     * @param verdict Spanish; empty when none was given
     * @param found Spanish sentences: what the checks found
     */
    public record Line(int number, String title, String source, String verdict, String remark, List<String> found) {
        public Line {
            found = List.copyOf(found);
        }
    }

    /** An observation as it stood. */
    public record Remark(int number, String place, String body, String state) {}
}
