package co.ruta.core.review;

import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which schools of a territory a list is about, as conditions on {@code school s}, each with its leading AND. */
record SchoolScope(String sql, List<Object> arguments) {
    /** @param text part of a name, or the beginning of a DANE code */
    static SchoolScope of(
            Territory territory,
            Optional<String> municipality,
            Optional<String> zone,
            Optional<String> sector,
            Optional<String> text) {
        StringBuilder sql = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        List<String> sectors =
                territory.values().sectors().stream().map(Sector::name).sorted().toList();
        if (!sectors.isEmpty()) {
            sql.append(" AND s.sector IN (").append(Sql.marks(sectors.size())).append(')');
            arguments.addAll(sectors);
        }
        municipality.map(Ascii::of).ifPresent(it -> {
            sql.append(" AND s.municipality_code = ?");
            arguments.add(it);
        });
        zone.map(Ascii::of).ifPresent(it -> {
            sql.append(" AND s.zone = ?");
            arguments.add(it);
        });
        sector.map(Ascii::of).ifPresent(it -> {
            sql.append(" AND s.sector = ?");
            arguments.add(it);
        });
        text.map(String::strip).filter(it -> !it.isEmpty()).ifPresent(it -> {
            String like = it.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            sql.append(" AND (s.name LIKE ? OR s.dane_code LIKE ?)");
            arguments.add("%" + like + "%");
            arguments.add(Ascii.of(like) + "%");
        });
        return new SchoolScope(sql.toString(), arguments);
    }
}
