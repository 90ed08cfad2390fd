package co.ruta.core.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reading the directory. */
@ApplicationScoped
class Directory implements Schools {
    private static final int MOST_REMEMBERED = 50_000;

    private final SchoolStore store;
    private final SchoolLog log;

    /** Schools never leave a territory, so knowing one once is knowing it for good. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Inject
    Directory(SchoolStore store, SchoolLog log) {
        this.store = store;
        this.log = log;
    }

    @Override
    public School get(TerritoryId territory, SchoolId school) {
        return store.find(territory, school).orElseThrow(Directory::unknown);
    }

    @Override
    public boolean exists(TerritoryId territory, SchoolId school) {
        String key = territory.value() + "/" + school.value();
        if (seen.contains(key)) {
            return true;
        }
        boolean found = store.find(territory, school).isPresent();
        if (found && seen.size() < MOST_REMEMBERED) {
            seen.add(key);
        }
        return found;
    }

    @Override
    public Optional<School> byCode(TerritoryId territory, String daneCode) {
        return store.byCode(territory, daneCode);
    }

    @Override
    public SchoolPage list(TerritoryId territory, SchoolQuery query) {
        if (query.limit() < 1 || query.limit() > SchoolQuery.LONGEST) {
            throw Problems.invalid(
                    "limit", "LIMIT_OUT_OF_RANGE", "Pida entre 1 y " + SchoolQuery.LONGEST + " filas por página.");
        }
        Optional<SchoolStore.Mark> after = query.after().map(Directory::mark);
        List<School> rows = store.list(territory, query, after, query.limit() + 1);
        List<School> page = rows.size() > query.limit() ? rows.subList(0, query.limit()) : rows;
        Optional<String> next = rows.size() > query.limit()
                ? Optional.of(mark(query.sort(), page.get(page.size() - 1)))
                : Optional.empty();
        return new SchoolPage(page, store.count(territory, query), next);
    }

    @Override
    public List<Change> history(TerritoryId territory, SchoolId school) {
        get(territory, school);
        return log.of(territory, school);
    }

    private static String mark(SchoolQuery.Sort sort, School last) {
        String sortedBy =
                switch (sort) {
                    case NAME -> last.name();
                    case CODE -> last.daneCode();
                    case MUNICIPALITY -> last.municipality();
                };
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.id().value() + sortedBy).getBytes(StandardCharsets.UTF_8));
    }

    private static SchoolStore.Mark mark(String written) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            return new SchoolStore.Mark(text.substring(26), text.substring(0, 26));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    "MARK_UNREADABLE",
                    "La página pedida no existe. Vuelva al comienzo de la lista.");
        }
    }

    private static ProblemException unknown() {
        return Problems.notFound("SCHOOL_UNKNOWN", "Ese establecimiento no está en el directorio del territorio.");
    }
}
