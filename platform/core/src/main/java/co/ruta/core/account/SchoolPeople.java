package co.ruta.core.account;

import co.ruta.core.Service;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers for each school of a territory and how many people enter there; names, never a login. */
@Service
public class SchoolPeople {
    private final Sql sql;
    private final TerritoryDays days;

    @Inject
    SchoolPeople(Sql sql, TerritoryDays days) {
        this.sql = sql;
        this.days = days;
    }

    /** Which schools. */
    public enum Wanted {
        ALL,
        /** Nobody answers for them today. */
        WITHOUT_RECTOR,
        /** Somebody was invited and has never entered. */
        NOT_ENTERED
    }

    /**
     * A school and its people.
     *
     * @param rector who answers for it today
     * @param since first day of that membership
     * @param entered whether that person has ever entered
     * @param people how many hold a membership today
     */
    public record Entry(
            SchoolId school,
            String name,
            String daneCode,
            Optional<String> rector,
            Optional<LocalDate> since,
            boolean entered,
            int people) {}

    /** One page, by name. */
    public record Page(List<Entry> entries, int total, int page, int pages) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param text part of a school's name, or the beginning of its code
     * @param page from 1
     */
    public Page page(TerritoryId territory, Wanted wanted, Optional<String> text, int page, int size) {
        LocalDate today = days.today(territory);
        List<Object> arguments = new ArrayList<>(List.of(today, today, territory.value()));
        String from = " FROM school s LEFT JOIN membership m ON m.territory_id = s.territory_id AND m.school_id = s.id"
                + " AND m.role = 'RECTOR' AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)"
                + " LEFT JOIN person r ON r.id = m.person_id WHERE s.territory_id = ? AND s.valid_to IS NULL"
                + switch (wanted) {
                    case ALL -> "";
                    case WITHOUT_RECTOR -> " AND m.id IS NULL";
                    case NOT_ENTERED -> " AND r.id IS NOT NULL AND r.password_hash IS NULL";
                };
        if (text.isPresent()) {
            String like = text.get().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            from += " AND (s.name LIKE ? OR s.dane_code LIKE ?)";
            arguments.add("%" + like + "%");
            arguments.add(Ascii.of(like) + "%");
        }
        int total = sql.one("SELECT COUNT(*)" + from, row -> row.count(1), arguments.toArray())
                .orElse(0);
        int pages = Math.max(1, (total + size - 1) / size);
        int shown = Math.min(Math.max(page, 1), pages);
        List<Object> all = new ArrayList<>(List.of(today, today));
        all.addAll(arguments);
        all.addAll(List.of(size, (shown - 1) * size));
        return new Page(
                sql.list(
                        "SELECT s.id, s.name, s.dane_code, r.name, m.valid_from, r.password_hash IS NOT NULL,"
                                + " (SELECT COUNT(DISTINCT t.person_id) FROM membership t WHERE t.territory_id ="
                                + " s.territory_id AND t.school_id = s.id AND t.valid_from <= ? AND (t.valid_to IS NULL"
                                + " OR t.valid_to >= ?))" + from + " ORDER BY s.name, s.id LIMIT ? OFFSET ?",
                        row -> new Entry(
                                new SchoolId(row.text(1)),
                                row.text(2),
                                row.text(3),
                                row.textOrEmpty(4),
                                row.dateOrEmpty(5),
                                row.flag(6),
                                row.count(7)),
                        all.toArray()),
                total,
                shown,
                pages);
    }
}
