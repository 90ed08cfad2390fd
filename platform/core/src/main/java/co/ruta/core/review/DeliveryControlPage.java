package co.ruta.core.review;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.DocumentKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the control of deliveries.
 *
 * @param window the deadline of the territory for this document
 * @param counts of every status over all schools in scope, the filter of status aside
 * @param total rows that match the filter
 * @param municipalities code → name, by name, to choose from
 */
public record DeliveryControlPage(
        Optional<WindowView> window,
        Map<DeliveryControlRow.Status, Integer> counts,
        int total,
        int page,
        int pages,
        Map<String, String> municipalities,
        List<DeliveryControlRow> rows) {
    public DeliveryControlPage {
        counts = Map.copyOf(counts);
        municipalities = Collections.unmodifiableMap(new LinkedHashMap<>(municipalities));
        rows = List.copyOf(rows);
    }

    /**
     * What to show.
     *
     * @param kind which documents
     * @param cycle the year the documents apply to
     * @param text part of a name, or of a DANE code
     * @param page from 1
     * @param size rows per page, 1–200
     */
    public record Filter(
            DocumentKind kind,
            int cycle,
            Optional<DeliveryControlRow.Status> status,
            Optional<String> municipality,
            Optional<String> zone,
            Optional<String> sector,
            Optional<String> text,
            Sort sort,
            boolean descending,
            int page,
            int size) {
        /** Of self-assessments. */
        public Filter(
                int cycle,
                Optional<DeliveryControlRow.Status> status,
                Optional<String> municipality,
                Optional<String> zone,
                Optional<String> sector,
                Optional<String> text,
                Sort sort,
                boolean descending,
                int page,
                int size) {
            this(
                    DocumentKind.SELF_ASSESSMENT,
                    cycle,
                    status,
                    municipality,
                    zone,
                    sector,
                    text,
                    sort,
                    descending,
                    page,
                    size);
        }

        public static Filter all(int cycle) {
            return all(DocumentKind.SELF_ASSESSMENT, cycle);
        }

        public static Filter all(DocumentKind kind, int cycle) {
            return new Filter(
                    kind,
                    cycle,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Sort.SCHOOL,
                    false,
                    1,
                    50);
        }
    }

    /** By what rows are ordered; the school's name decides among equals. */
    public enum Sort {
        SCHOOL,
        MUNICIPALITY,
        DELIVERED,
        STATUS
    }
}
