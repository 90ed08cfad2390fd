package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Member;
import co.ruta.core.account.Team;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldType.Option;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the platform itself knows and forms print: the school, the secretaría, the document and its delivery. */
@Service
class FormFacts {
    private final Schools schools;
    private final Territories territories;
    private final Team team;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;

    @Inject
    FormFacts(
            Schools schools,
            Territories territories,
            Team team,
            Submissions submissions,
            PinnedDefinitions definitions) {
        this.schools = schools;
        this.territories = territories;
        this.team = team;
        this.submissions = submissions;
        this.definitions = definitions;
    }

    void tell(FormContents contents, Document document, Optional<Integer> number) {
        DocumentRef ref = document.ref();
        School school = schools.get(ref.territory(), ref.school());
        Territory territory = territories.get(ref.territory());
        contents.text("territory/name", territory.name());
        contents.text("territory/secretaria", territory.values().secretaria());
        contents.text("school/name", school.name());
        contents.text("school/dane-code", school.daneCode());
        contents.text("school/municipality", territories.get(ref.territory()).municipality(school.municipality()));
        contents.text("school/zone", school.zone().name());
        contents.text("school/sector", school.sector().name());
        contents.text("school/regime", school.regime().orElse(""));
        contents.text("school/address", school.address().orElse(""));
        contents.text("school/head", head(ref));
        contents.value("document/cycle", DraftValue.number(document.facts().cycle()));
        contents.value("document/version", DraftValue.number(number.orElse(document.version())));
        contents.text(
                "document/state",
                definitions
                        .process(document.facts().pins())
                        .state(document.state())
                        .map(State::title)
                        .orElse(document.state()));
        number.map(it -> submissions.byNumber(ref, it)).ifPresent(it -> delivered(contents, it, territory));
        contents.options(
                DocumentField.SCHOOL_ZONE, List.of(new Option("URBAN", "Urbana"), new Option("RURAL", "Rural")));
        contents.options(
                DocumentField.SCHOOL_SECTOR,
                List.of(new Option("OFFICIAL", "Oficial"), new Option("NON_OFFICIAL", "No oficial")));
    }

    private static void delivered(FormContents contents, Submission it, Territory territory) {
        contents.text(
                "document/delivered",
                LocalDate.ofInstant(it.deliveredAt(), territory.zone()).toString());
        contents.text("document/receipt", it.receipt());
    }

    private String head(DocumentRef ref) {
        return team.of(ref.territory(), Optional.of(ref.school())).stream()
                .filter(it -> it.role() == Role.RECTOR && it.current())
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    Map<HeaderItem, String> heading(FormatDefinition format, Document document) {
        DocumentRef ref = document.ref();
        School school = schools.get(ref.territory(), ref.school());
        Territory territory = territories.get(ref.territory());
        return new FormHeading(
                        territory.values().secretaria(),
                        territory.name(),
                        Optional.of(new FormHeading.About(school.name(), school.daneCode())),
                        Optional.of(document.facts().cycle()))
                .words(format);
    }

    /** A stage's draft says so on every page; what was delivered is cited by its receipt. */
    FormMarks marks(Document document, Optional<Integer> number) {
        return new FormMarks(
                number.isEmpty(),
                number.map(it -> submissions.byNumber(document.ref(), it)).map(Submission::receipt),
                List.of(),
                FormLogos.of(territories.get(document.ref().territory())));
    }
}
