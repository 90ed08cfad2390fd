package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.FormContents;
import co.ruta.core.format.FormHeading;
import co.ruta.core.format.FormIdentity;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormLogos;
import co.ruta.core.format.FormMarks;
import co.ruta.core.format.FormPress;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets a version's observations in the format of the definitions its document is pinned to. */
@Service
class ObservationForms implements ObservationFiles {
    private final Observations observations;
    private final Documents documents;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final Schools schools;
    private final FormPress press;

    @Inject
    ObservationForms(
            Observations observations,
            Documents documents,
            Submissions submissions,
            PinnedDefinitions definitions,
            Territories territories,
            Schools schools,
            FormPress press) {
        this.observations = observations;
        this.documents = documents;
        this.submissions = submissions;
        this.definitions = definitions;
        this.territories = territories;
        this.schools = schools;
        this.press = press;
    }

    @Override
    public FormFile file(Principal who, DocumentRef ref, int number, FilledAs as) {
        Document document = documents.get(ref);
        Submission about = submissions.byNumber(ref, number);
        PluginDefinition plugin = definitions.of(document.facts().pins());
        FormatDefinition format = plugin.format(FORMAT)
                .orElseThrow(() -> Problems.notFound(
                        "FORMAT_NOT_FOUND", "Las observaciones de este documento no se presentan en un formato."));
        Territory territory = territories.get(ref.territory());
        School school = schools.get(ref.territory(), ref.school());
        int year = document.facts().cycle();
        FormIdentity identity = new FormIdentity(
                plugin.id().value(),
                format.id(),
                format.number(),
                ref.territory().value(),
                ref.school().value(),
                ref.document().value(),
                year,
                number,
                0,
                Target.NONE);
        FormHeading heading = new FormHeading(
                territory.values().secretaria(),
                territory.name(),
                Optional.of(new FormHeading.About(school.name(), school.daneCode())),
                Optional.of(year));
        FormMarks marks = new FormMarks(
                false,
                Optional.empty(),
                List.of("Sobre " + title(plugin, document) + ", año " + year + ", versión " + number + ", recibo "
                        + about.receipt() + "."),
                FormLogos.of(territory));
        return press.file(
                press.shown(format, identity, heading, contents(who, document, about, territory, school), marks),
                as,
                "observaciones-" + about.receipt().toLowerCase(Locale.ROOT));
    }

    private FormContents contents(
            Principal who, Document document, Submission about, Territory territory, School school) {
        FormContents contents = new FormContents();
        contents.text("territory/name", territory.name());
        contents.text("territory/secretaria", territory.values().secretaria());
        contents.text("school/name", school.name());
        contents.text("school/dane-code", school.daneCode());
        contents.text("school/municipality", territory.municipality(school.municipality()));
        contents.value("document/cycle", DraftValue.number(document.facts().cycle()));
        contents.value("document/version", DraftValue.number(about.number()));
        contents.text("document/receipt", about.receipt());
        contents.text(
                "document/delivered",
                about.deliveredAt().atZone(territory.zone()).toLocalDate().toString());
        ObservationContents.options(contents);
        observations.list(who, document.ref()).stream()
                .filter(it -> it.published() && it.submission() == about.number())
                .forEach(it -> ObservationContents.tell(contents, it, territory.zone()));
        return contents;
    }

    private static String title(PluginDefinition plugin, Document document) {
        return plugin.stage(Stage.valueOf(document.facts().kind().name()))
                .map(StageDefinition::title)
                .orElse("");
    }
}
