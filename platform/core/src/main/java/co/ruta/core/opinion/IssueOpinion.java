package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.account.Grant;
import co.ruta.core.account.PeopleNames;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.check.FindingView;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.json.Json;
import co.ruta.core.opinion.Checklist.Item;
import co.ruta.core.opinion.OpinionView.About;
import co.ruta.core.opinion.OpinionView.Form;
import co.ruta.core.opinion.OpinionView.Line;
import co.ruta.core.opinion.OpinionView.OpinionContent;
import co.ruta.core.opinion.OpinionView.Remark;
import co.ruta.core.process.EffectPerformer;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues a transition's opinion on the last submission, as checklist and observations are at that moment. */
@Service
class IssueOpinion implements EffectPerformer {
    private final OpinionStore store;
    private final Checklists checklists;
    private final Observations observations;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final Schools schools;
    private final PeopleNames people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IssueOpinion(
            OpinionStore store,
            Checklists checklists,
            Observations observations,
            Submissions submissions,
            PinnedDefinitions definitions,
            Territories territories,
            Schools schools,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.checklists = checklists;
        this.observations = observations;
        this.submissions = submissions;
        this.definitions = definitions;
        this.territories = territories;
        this.schools = schools;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Effect performs() {
        return Effect.ISSUE_OPINION;
    }

    @Override
    public void perform(Principal who, Document document, TransitionRequest request) {
        DocumentRef ref = document.ref();
        Territory territory = territories.get(ref.territory());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = now.atZone(territory.zone()).toLocalDate();
        Submission about = submissions
                .latest(ref)
                .orElseThrow(() -> new IllegalStateException("An opinion is about a submission"));
        String content = OpinionJson.write(content(who, document, request, territory, day, about));
        Opinion opinion = new Opinion(
                ref,
                store.of(ref).size() + 1,
                about.number(),
                "%s-CT-%d-%05d"
                        .formatted(
                                territory.values().receiptCode(),
                                day.getYear(),
                                store.next(ref.territory(), day.getYear())),
                CanonicalJson.sha256(content),
                now,
                who.person());
        store.add(opinion, content);
        audit.append(new AuditEvent(
                ref.territory(),
                Optional.of(who.person()),
                "OPINION_ISSUED",
                Optional.of(ref.school()),
                Optional.of(ref.document()),
                Json.createObjectBuilder()
                        .add("code", opinion.code())
                        .add("submission", opinion.submission())
                        .add("sha256", opinion.sha256())
                        .build()
                        .toString()));
    }

    private OpinionContent content(
            Principal who,
            Document document,
            TransitionRequest request,
            Territory territory,
            LocalDate day,
            Submission about) {
        PluginDefinition plugin = definitions.of(document.facts().pins());
        ProcessDefinition.Opinion issued = definitions
                .process(document.facts().pins())
                .transition(request.transition())
                .flatMap(ProcessDefinition.Transition::opinion)
                .orElseThrow(() -> new IllegalStateException("A transition that issues an opinion says which"));
        School school = schools.get(document.ref().territory(), document.ref().school());
        return new OpinionContent(
                issued.title(),
                issued.outcome(),
                day,
                territory.values().secretaria(),
                new OpinionView.School(school.daneCode(), school.name(), municipality(territory, school)),
                new About(
                        title(plugin, document),
                        document.facts().cycle(),
                        about.number(),
                        about.receipt(),
                        about.sha256()),
                issued.format()
                        .flatMap(plugin::format)
                        .map(it -> new Form(it.code().orElse(""), it.version(), it.title(), it.process())),
                checklists.of(who, document.ref()).items().stream()
                        .map(IssueOpinion::line)
                        .toList(),
                observations.list(who, document.ref()).stream()
                        .filter(it -> it.state() != ObservationView.State.CLOSED)
                        .map(it -> new Remark(
                                it.number(), it.place(), it.body(), it.state().name()))
                        .toList(),
                request.note().orElse(""),
                issuer(who, document.ref()));
    }

    private static String title(PluginDefinition plugin, Document document) {
        return plugin.stage(Stage.valueOf(document.facts().kind().name()))
                .map(StageDefinition::title)
                .orElse("");
    }

    private static String municipality(Territory territory, School school) {
        return territory.values().municipalities().stream()
                .filter(it -> it.code().equals(school.municipality()))
                .map(Municipality::name)
                .findFirst()
                .orElse(school.municipality());
    }

    private static Line line(Item it) {
        return new Line(
                it.consideration().number(),
                it.consideration().title(),
                it.consideration().source(),
                it.judged().map(judged -> judged.verdict().title()).orElse(""),
                it.judged().map(Checklist.Judged::remark).orElse(""),
                it.consideration().findings().stream().map(IssueOpinion::said).toList());
    }

    private static String said(FindingView it) {
        return it.place().isBlank() ? it.what() : it.place() + ". " + it.what();
    }

    private String issuer(Principal who, DocumentRef ref) {
        Optional<String> post = who.grants().stream()
                .filter(it -> it.reaches(ref.territory(), ref.school()))
                .flatMap((Grant it) -> it.post().stream())
                .findFirst();
        return Stream.concat(post.stream(), Stream.of(people.of(who.person()))).collect(Collectors.joining(", "));
    }
}
