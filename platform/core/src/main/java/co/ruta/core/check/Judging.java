package co.ruta.core.check;

import co.ruta.core.check.PluginChecks.Answer;
import co.ruta.core.check.Sentences.Part;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.ChecksDefinition.ChosenKind;
import co.ruta.sdk.definition.ChecksDefinition.Group;
import co.ruta.sdk.definition.PluginDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One document judged by the checks of one set of definitions. */
final class Judging {
    private final HostChecks host;
    private final PluginChecks plugins;
    private final PluginDefinition definition;
    private final DocumentView view;
    private final CheckContext context;
    private final Sentences sentences;
    private final PlanPlaces places;
    private final Mode mode;

    Judging(
            HostChecks host,
            PluginChecks plugins,
            PluginDefinition definition,
            DocumentView view,
            CheckContext context) {
        this.host = host;
        this.plugins = plugins;
        this.definition = definition;
        this.view = view;
        this.context = context;
        this.sentences = new Sentences(definition.texts());
        this.places = PlanPlaces.of(view);
        this.mode = Mode.of(definition.checks(), context);
    }

    /** What the territory's mode makes of the weights of its kinds. */
    private enum Mode {
        /** Each kind weighs as the definitions say. */
        AS_DECLARED,
        /** Nothing stops. */
        ADVISORY,
        /** What is more than advice stops. */
        GATE;

        static Mode of(ChecksDefinition checks, CheckContext context) {
            return checks.mode()
                    .map(it -> ChecksDefinition.GATE.equals(context.settings().get(it)) ? GATE : ADVISORY)
                    .orElse(AS_DECLARED);
        }

        Severity of(Severity declared) {
            return switch (this) {
                case AS_DECLARED -> declared;
                case ADVISORY -> declared == Severity.ERROR ? Severity.WARNING : declared;
                case GATE -> declared == Severity.WARNING ? Severity.ERROR : declared;
            };
        }
    }

    CheckReport report() {
        List<Consideration> considerations = new ArrayList<>();
        for (Group group : definition.checks().groups()) {
            considerations.add(consideration(group, considerations.size() + 1));
        }
        return new CheckReport(mode == Mode.GATE, considerations);
    }

    private Consideration consideration(Group group, int number) {
        List<FindingView> findings = new ArrayList<>();
        List<String> unavailable = new ArrayList<>();
        for (ChosenKind kind : group.kinds()) {
            if (!HostChecks.offers(kind.kind())) {
                Answer answer = plugins.check(definition.id(), kind.kind(), view, context);
                answer.findings().forEach(it -> findings.add(foreign(it, group, kind)));
                answer.unavailable().ifPresent(unavailable::add);
            } else if (view instanceof PlanView plan) {
                host.find(kind.kind(), plan, context, threshold(kind))
                        .forEach(it -> findings.add(own(it, group, kind)));
            }
        }
        return new Consideration(
                group.id(),
                number,
                group.title(),
                group.source().toString(),
                !group.kinds().isEmpty(),
                findings,
                group.questions(),
                unavailable);
    }

    private Optional<BigDecimal> threshold(ChosenKind kind) {
        return kind.threshold()
                .flatMap(it -> Optional.ofNullable(context.settings().get(it)))
                .map(BigDecimal::new);
    }

    private FindingView own(Hit hit, Group group, ChosenKind kind) {
        String key = Sentences.key(kind.kind().value(), hit.variant());
        return new FindingView(
                kind.kind().value(),
                hit.advice() ? Severity.ADVICE : mode.of(kind.severity()),
                hit.where(),
                hit.also(),
                places.name(hit.where()),
                sentences.say(key, Part.WHAT, hit.args()),
                sentences.say(key, Part.WHY, hit.args()),
                sentences.say(key, Part.MEND, hit.args()),
                hit.suggestion(),
                group.source().toString(),
                group.id());
    }

    /** A plugin may weigh a finding less than its kind, never more. */
    private FindingView foreign(Finding finding, Group group, ChosenKind kind) {
        Severity lighter = finding.severity().compareTo(kind.severity()) > 0 ? finding.severity() : kind.severity();
        return new FindingView(
                kind.kind().value(),
                mode.of(lighter),
                finding.where(),
                finding.also(),
                places.name(finding.where()),
                sentences.say(finding.messageKey(), Part.WHAT, finding.args()),
                sentences.say(finding.messageKey(), Part.WHY, finding.args()),
                sentences.say(finding.messageKey(), Part.MEND, finding.args()),
                finding.suggestion(),
                finding.source().toString(),
                group.id());
    }
}
