package co.ruta.core.school;

import co.ruta.core.account.Principal;
import co.ruta.core.id.Ids;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.sheet.Sheet;
import co.ruta.core.sheet.SheetReader;
import co.ruta.core.sheet.Table;
import co.ruta.core.sheet.UnreadableSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists between upload and decision. */
@ApplicationScoped
class SchoolListsUseCase implements SchoolLists {
    private static final int SHOWN = 100;
    private static final int LONGEST_NAME = 200;

    private final ListStore lists;
    private final SchoolStore schools;
    private final SchoolLog log;
    private final Importing importing;
    private final Clock clock;

    @Inject
    SchoolListsUseCase(ListStore lists, SchoolStore schools, SchoolLog log, Importing importing, Clock clock) {
        this.lists = lists;
        this.schools = schools;
        this.log = log;
        this.importing = importing;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SchoolList keep(Principal who, TerritoryId territory, String name, InputStream file) {
        Importing.check(who, territory);
        byte[] bytes = Importing.bytes(file);
        sheet(bytes);
        return add(who, territory, name, bytes);
    }

    @Override
    @Transactional
    public SchoolList mend(Principal who, TerritoryId territory, String list, String name, InputStream mended) {
        Importing.check(who, territory);
        byte[] bytes = content(territory, list);
        Sheet back = sheet(Importing.bytes(mended));
        Map<Integer, List<String>> wrong =
                importing.draft(territory, bytes).remarks().wrongLines();
        return add(who, territory, name, Rejected.merged(sheet(bytes), wrong.keySet(), back));
    }

    private SchoolList add(Principal who, TerritoryId territory, String name, byte[] bytes) {
        Instant now = clock.instant();
        lists.forget(territory, now.minus(DAYS, ChronoUnit.DAYS));
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        String shown = plain.isEmpty() ? "lista" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        SchoolList list = new SchoolList(Ids.mint(), shown, sha256(bytes), now, who.name(), Optional.empty());
        lists.add(territory, list, who.person(), bytes);
        return list;
    }

    @Override
    @Transactional
    public SchoolList get(Principal who, TerritoryId territory, String list) {
        Importing.check(who, territory);
        return find(territory, list);
    }

    @Override
    @Transactional
    public List<SchoolList> applied(Principal who, TerritoryId territory) {
        Importing.check(who, territory);
        return lists.applied(territory, 20);
    }

    @Override
    @Transactional
    public ListPreview preview(Principal who, TerritoryId territory, String list) {
        Importing.check(who, territory);
        SchoolList found = find(territory, list);
        byte[] bytes = content(territory, list);
        long directory = schools.state(territory);
        Importing.Draft draft = importing.draft(territory, bytes);
        return new ListPreview(
                found,
                directory,
                draft.report(false),
                (int) draft.remarks().wrongLines().keySet().stream()
                        .filter(it -> it > 1)
                        .count(),
                draft.plan().created().stream().limit(SHOWN).toList(),
                draft.plan().updated().stream()
                        .limit(SHOWN)
                        .map(SchoolListsUseCase::change)
                        .toList());
    }

    private static SchoolChange change(Plan.Update update) {
        return new SchoolChange(
                update.school().daneCode(),
                update.school().name(),
                update.changes().stream()
                        .map(it -> new FieldChange(it.field(), it.before(), it.after()))
                        .toList());
    }

    @Override
    @Transactional
    public SchoolList apply(Principal who, TerritoryId territory, String list, long directory) {
        Importing.check(who, territory);
        log.lock(territory);
        byte[] bytes = content(territory, list);
        if (schools.state(territory) != directory) {
            throw new ProblemException(
                    ProblemKind.STALE,
                    "DIRECTORY_CHANGED",
                    "El directorio cambió después de esta vista previa. Revise lo que haría ahora y vuelva a aplicar.");
        }
        Importing.Draft draft = importing.draft(territory, bytes);
        if (draft.remarks().hasErrors()) {
            throw Problems.invalid("file", "IMPORT_REFUSED", "La lista tiene errores; no se importó nada.");
        }
        importing.write(who, territory, draft);
        lists.applied(
                territory,
                list,
                who.person(),
                new Receipt(
                        clock.instant(),
                        who.name(),
                        draft.plan().created().size(),
                        draft.plan().updated().size(),
                        draft.plan().unchanged(),
                        draft.reading().skipped()));
        return find(territory, list);
    }

    @Override
    @Transactional
    public Table rejected(Principal who, TerritoryId territory, String list) {
        Importing.check(who, territory);
        byte[] bytes = content(territory, list);
        return Rejected.table(
                sheet(bytes), importing.draft(territory, bytes).remarks().wrongLines());
    }

    private SchoolList find(TerritoryId territory, String list) {
        return lists.find(territory, list)
                .orElseThrow(() -> Problems.notFound(
                        "LIST_UNKNOWN", "Esa lista no está. Las que no se aplican se borran a los " + DAYS + " días."));
    }

    private byte[] content(TerritoryId territory, String list) {
        SchoolList found = find(territory, list);
        return lists.content(territory, found.id())
                .orElseThrow(() -> Problems.conflict(
                        "LIST_APPLIED", "Esa lista ya se aplicó. Para importar otra vez, suba el archivo de nuevo."));
    }

    private static Sheet sheet(byte[] file) {
        try {
            Sheet sheet = SheetReader.read(file);
            if (sheet.lines().isEmpty()) {
                throw Problems.invalid("file", "LIST_EMPTY", "El archivo está vacío.");
            }
            return sheet;
        } catch (UnreadableSheet unreadable) {
            throw new ProblemException(
                    ProblemKind.INVALID, List.of(Problem.at("file", unreadable.code(), unreadable.message())));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
