package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.check.FindingView;
import co.ruta.core.document.Document;
import co.ruta.core.document.Submission;
import co.ruta.core.opinion.Checklist.Item;
import co.ruta.core.opinion.OpinionView.About;
import co.ruta.core.opinion.OpinionView.Form;
import co.ruta.core.opinion.OpinionView.Line;
import co.ruta.core.opinion.OpinionView.OpinionContent;
import co.ruta.core.opinion.OpinionView.Remark;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.StageDefinition;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Says what an opinion would say now, from checklist and observations as they stand. */
@Service
class OpinionDrafts {
    private final Checklists checklists;
    private final Observations observations;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final Schools schools;
    private final Clock clock;

    @Inject
    OpinionDrafts(
            Checklists checklists,
            Observations observations,
            PinnedDefinitions definitions,
            Territories territories,
            Schools schools,
            Clock clock) {
        this.checklists = checklists;
        this.observations = observations;
        this.definitions = definitions;
        this.territories = territories;
        this.schools = schools;
        this.clock = clock;
    }

    /** Without a conclusion, which nobody has reached yet. */
    OpinionContent of(Principal who, Document document, Submission about) {
        ProcessDefinition.Opinion open = definitions.process(document.facts().pins()).transitions().stream()
                .flatMap(it -> it.opinion().stream())
                .findFirst()
                .map(it -> new ProcessDefinition.Opinion(it.title(), "", it.format()))
                .orElseThrow(() -> new IllegalStateException("This process issues no opinion"));
        LocalDate today = LocalDate.now(
                clock.withZone(territories.get(document.ref().territory()).zone()));
        return of(who, document, about, open, today, "", "");
    }

    /**
     * With the conclusion of a transition.
     *
     * @param text what the issuer wrote with it
     * @param issuer post and name
     */
    OpinionContent of(
            Principal who,
            Document document,
            Submission about,
            ProcessDefinition.Opinion issued,
            LocalDate day,
            String text,
            String issuer) {
        PluginDefinition plugin = definitions.of(document.facts().pins());
        Territory territory = territories.get(document.ref().territory());
        School school = schools.get(document.ref().territory(), document.ref().school());
        return new OpinionContent(
                issued.title(),
                issued.outcome(),
                day,
                territory.values().secretaria(),
                new OpinionView.School(school.daneCode(), school.name(), territory.municipality(school.municipality())),
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
                        .map(OpinionDrafts::line)
                        .toList(),
                observations.list(who, document.ref()).stream()
                        .filter(it -> it.state() != ObservationView.State.CLOSED)
                        .map(it -> new Remark(
                                it.number(), it.place(), it.body(), it.state().name()))
                        .toList(),
                text,
                issuer);
    }

    private static String title(PluginDefinition plugin, Document document) {
        return plugin.stage(Stage.valueOf(document.facts().kind().name()))
                .map(StageDefinition::title)
                .orElse("");
    }

    private static Line line(Item it) {
        return new Line(
                it.consideration().number(),
                it.consideration().title(),
                it.consideration().source(),
                it.judged().map(judged -> judged.verdict().title()).orElse(""),
                it.judged().map(Checklist.Judged::remark).orElse(""),
                it.consideration().findings().stream().map(OpinionDrafts::said).toList());
    }

    private static String said(FindingView it) {
        return it.place().isBlank() ? it.what() : it.place() + ". " + it.what();
    }
}
