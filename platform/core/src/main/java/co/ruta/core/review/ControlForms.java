package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.FormContents;
import co.ruta.core.format.FormHeading;
import co.ruta.core.format.FormIdentity;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormLogos;
import co.ruta.core.format.FormMarks;
import co.ruta.core.format.FormPress;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.review.DeliveryControlPage.Filter;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FieldType.Option;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatDefinition.Subject;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets the rows of the control in the formats a plugin defines for it. */
@Service
class ControlForms implements ControlFiles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Territories territories;
    private final ControlRows rows;
    private final Elsewhere elsewhere;
    private final Deadlines deadlines;
    private final FormPress press;

    @Inject
    ControlForms(Territories territories, ControlRows rows, Elsewhere elsewhere, Deadlines deadlines, FormPress press) {
        this.territories = territories;
        this.rows = rows;
        this.elsewhere = elsewhere;
        this.deadlines = deadlines;
        this.press = press;
    }

    @Override
    public List<FormatDefinition> formats(TerritoryId id) {
        LocalDate today = deadlines.today(id);
        Map<String, FormatDefinition> latest = new LinkedHashMap<>();
        territories.get(id).published().stream()
                .flatMap(it -> it.definition().formats().stream())
                .filter(it -> it.subject() == Subject.TERRITORY && it.usedOn(today))
                .filter(ControlForms::showsDeliveries)
                .forEach(it -> latest.merge(it.id(), it, (a, b) -> a.number() > b.number() ? a : b));
        return List.copyOf(latest.values());
    }

    private static boolean showsDeliveries(FormatDefinition format) {
        return format.fields()
                .anyMatch(it -> it.type() instanceof FieldType.Table table
                        && table.rows().filter(DocumentNode.DELIVERY::equals).isPresent());
    }

    @Override
    public FormFile file(Principal who, TerritoryId id, String format, Filter filter, FilledAs as) {
        FormatDefinition wanted = formats(id).stream()
                .filter(it -> it.id().equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "FORMAT_NOT_FOUND", "La secretaría no lleva el control de entregas en ese formato."));
        Territory territory = territories.get(id);
        FormHeading heading = new FormHeading(
                territory.values().secretaria(), territory.name(), Optional.empty(), Optional.of(filter.cycle()));
        return press.file(
                press.shown(
                        wanted,
                        identity(territory, wanted, filter),
                        heading,
                        contents(territory, filter),
                        new FormMarks(
                                false,
                                Optional.empty(),
                                List.of("Estado de las entregas al " + DAY.format(deadlines.today(id)) + "."),
                                FormLogos.of(territory))),
                as,
                wanted.id() + "-" + filter.cycle());
    }

    private static FormIdentity identity(Territory territory, FormatDefinition format, Filter filter) {
        return new FormIdentity(
                territory.published().map(it -> it.definition().id().value()).orElse(""),
                format.id(),
                format.number(),
                territory.id().value(),
                "",
                "",
                filter.cycle(),
                0,
                0,
                Target.NONE);
    }

    private FormContents contents(Territory territory, Filter filter) {
        FormContents contents = new FormContents();
        contents.text("territory/name", territory.name());
        contents.text("territory/secretaria", territory.values().secretaria());
        contents.value("document/cycle", DraftValue.number(filter.cycle()));
        contents.options(
                DocumentField.DELIVERY_ZONE, List.of(new Option("URBAN", "Urbana"), new Option("RURAL", "Rural")));
        contents.options(
                DocumentField.DELIVERY_SECTOR,
                List.of(new Option("OFFICIAL", "Oficial"), new Option("NON_OFFICIAL", "No oficial")));
        contents.options(
                DocumentField.DELIVERY_STATUS,
                Stream.of(Status.values())
                        .map(it -> new Option(it.name(), it.title()))
                        .toList());
        Map<SchoolId, String> references = elsewhere.references(territory.id(), filter.kind(), filter.cycle());
        rows.rows(territory, filter, rows.windows(territory, filter.kind(), filter.cycle()), 0, -1)
                .forEach(it -> tell(contents, it, references.getOrDefault(it.school(), ""), territory.zone()));
        return contents;
    }

    private static void tell(FormContents contents, DeliveryControlRow it, String elsewhere, ZoneId zone) {
        String node = "deliveries/" + it.school().value();
        contents.node(DocumentNode.DELIVERY, node);
        contents.text(node + "/school", it.schoolName());
        contents.text(node + "/dane-code", it.daneCode());
        contents.text(node + "/municipality", it.municipality());
        contents.text(node + "/zone", it.zone());
        contents.text(node + "/sector", it.sector());
        contents.text(node + "/status", it.status().name());
        it.closes().ifPresent(day -> contents.text(node + "/closes", day.toString()));
        it.deliveredAt()
                .ifPresent(at -> contents.text(
                        node + "/delivered", at.atZone(zone).toLocalDate().toString()));
        it.version().ifPresent(number -> contents.value(node + "/version", DraftValue.number(number)));
        it.receipt().ifPresent(receipt -> contents.text(node + "/receipt", receipt));
        it.stateTitle().ifPresent(title -> contents.text(node + "/state", title));
        contents.text(node + "/channel", it.deliveredAt().isPresent() ? "Plataforma" : elsewhere);
    }
}
