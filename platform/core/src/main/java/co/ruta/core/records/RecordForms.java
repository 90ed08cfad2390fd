package co.ruta.core.records;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FormHeading;
import co.ruta.core.format.FormIdentity;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormLogos;
import co.ruta.core.format.FormMarks;
import co.ruta.core.format.FormPress;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.format.RecordValues;
import co.ruta.core.format.WrittenForms;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.Problems;
import co.ruta.core.records.RecordView.Filed;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts records into their formats, hands them out, and takes workbooks of drafts back. */
@Service
class RecordForms implements RecordFiles, WrittenForms {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private final Records records;
    private final FormPress press;
    private final Territories territories;

    @Inject
    RecordForms(Records records, FormPress press, Territories territories) {
        this.records = records;
        this.press = press;
        this.territories = territories;
    }

    @Override
    public FormFile file(Principal who, TerritoryId territory, SchoolId school, String id, FilledAs as) {
        RecordView record = records.get(who, territory, school, id);
        FilledForm form = form(territory, school, record);
        return as == FilledAs.XLSX && record.filed().isEmpty()
                ? press.workbook(form, record.values(), name(record))
                : press.file(form, as, name(record));
    }

    @Override
    public Written get(Principal who, TerritoryId territory, SchoolId school, String id) {
        RecordView record = records.get(who, territory, school, id);
        if (record.filed().isPresent()) {
            throw RecordDesk.filed();
        }
        if (!record.mayWrite()) {
            throw Problems.forbidden(
                    "RECORD_NOT_YOURS", "Los registros los diligencia el equipo de gestión del establecimiento.");
        }
        return new Written(form(territory, school, record), record.year(), record.revision(), record.values());
    }

    @Override
    public List<Problem> problems(
            Principal who, TerritoryId territory, SchoolId school, String id, RecordValues values) {
        return records.problems(who, territory, school, id, values);
    }

    @Override
    public void save(
            Principal who, TerritoryId territory, SchoolId school, String id, long revision, RecordValues values) {
        records.save(who, territory, school, id, Math.toIntExact(revision), values);
    }

    private FilledForm form(TerritoryId id, SchoolId school, RecordView record) {
        Territory territory = territories.get(id);
        RecordFacts facts = record.facts();
        boolean draft = record.filed().isEmpty();
        return press.record(
                record.format(),
                new FormIdentity(
                        record.plugin(),
                        record.format().id(),
                        record.format().number(),
                        id.value(),
                        school.value(),
                        record.id(),
                        record.year(),
                        0,
                        record.revision(),
                        draft ? Target.RECORD : Target.NONE),
                new FormHeading(
                        facts.secretaria(),
                        facts.territory(),
                        Optional.of(new FormHeading.About(facts.school(), facts.daneCode())),
                        Optional.of(record.year())),
                record.values(),
                known(record.format(), facts),
                facts.files(),
                draft,
                new FormMarks(
                        draft,
                        record.filed().map(Filed::code),
                        record.filed().map(it -> closing(territory, it)).orElse(List.of()),
                        FormLogos.of(territory)));
    }

    /** Path of a bound field → what it shows. */
    private static Map<String, String> known(FormatDefinition format, RecordFacts facts) {
        Map<String, String> known = new HashMap<>();
        format.fields().forEach(field -> {
            if (field.place() instanceof FieldPlace.Bound bound) {
                known.put(bound.field().path(), facts.known().getOrDefault(field.id(), ""));
            }
        });
        return known;
    }

    private static List<String> closing(Territory territory, Filed it) {
        return List.of(
                "Registro " + it.code() + ", archivado por " + it.by() + " el "
                        + MOMENT.format(it.at().atZone(territory.zone())) + ".",
                "Huella SHA-256 de su contenido: " + it.sha256());
    }

    private static String name(RecordView record) {
        return record.filed()
                .map(it -> it.code().toLowerCase(Locale.ROOT))
                .orElseGet(() -> record.format().id() + "-" + record.year() + "-borrador");
    }
}
