package co.ruta.core.check;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.PinnedSettings;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.school.Zone;
import co.ruta.sdk.check.SchoolFacts;
import co.ruta.sdk.definition.PluginDefinition;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Fetches what checks need to know, lets them judge. */
@Service
class CheckDesk implements Checks {
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final PinnedSettings settings;
    private final Schools schools;
    private final Deadlines deadlines;
    private final HostChecks host;
    private final PluginChecks plugins;
    private final Instance<CheckSubjects> subjects;

    @Inject
    CheckDesk(
            Documents documents,
            PinnedDefinitions definitions,
            PinnedSettings settings,
            Schools schools,
            Deadlines deadlines,
            HostChecks host,
            PluginChecks plugins,
            @Any Instance<CheckSubjects> subjects) {
        this.documents = documents;
        this.definitions = definitions;
        this.settings = settings;
        this.schools = schools;
        this.deadlines = deadlines;
        this.host = host;
        this.plugins = plugins;
        this.subjects = subjects;
    }

    @Override
    public CheckReport draft(Principal who, DocumentRef document) {
        return draft(documents.get(document));
    }

    /** As {@link #draft(Principal, DocumentRef)}, of a document that is at hand. */
    CheckReport draft(Document document) {
        return Optional.ofNullable(byKind().get(document.facts().kind()))
                .map(it -> of(document.facts(), it.draft(document)))
                .orElse(CheckReport.NOTHING);
    }

    @Override
    public CheckReport of(DocumentFacts document, CheckSubject subject) {
        PluginDefinition definition = definitions.of(document.pins());
        if (definition.checks().groups().isEmpty()) {
            return CheckReport.NOTHING;
        }
        DocumentRef ref = document.ref();
        return new Judging(
                        host,
                        plugins,
                        definition,
                        subject.view(),
                        new GivenContext(
                                deadlines.today(ref.territory()),
                                document.cycle(),
                                facts(schools.get(ref.territory(), ref.school())),
                                subject.assessment(),
                                subject.tests(),
                                definition.priorities(),
                                subject.catalogue(),
                                settings.of(document)))
                .report();
    }

    private static SchoolFacts facts(School school) {
        return new SchoolFacts(school.daneCode(), school.name(), school.sector(), school.zone() == Zone.RURAL);
    }

    private Map<DocumentKind, CheckSubjects> byKind() {
        Map<DocumentKind, CheckSubjects> byKind = new EnumMap<>(DocumentKind.class);
        subjects.forEach(it -> byKind.put(it.kind(), it));
        return byKind;
    }
}
