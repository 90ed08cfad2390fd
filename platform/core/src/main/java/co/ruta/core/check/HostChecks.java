package co.ruta.core.check;

import co.ruta.core.Service;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.HostKind;
import co.ruta.sdk.check.PlanView;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checks the host offers every territory, by kind. */
@Service
class HostChecks {
    private static final Map<String, HostKind> KINDS =
            Arrays.stream(HostKind.values()).collect(Collectors.toMap(HostKind::name, Function.identity()));

    private final Map<HostKind, PlanCheck> checks = new EnumMap<>(HostKind.class);

    @Inject
    HostChecks(@Any Instance<GoalReader> readers) {
        this(readers.stream().findFirst().orElse(sentence -> GoalReader.Said.NOTHING));
    }

    HostChecks(GoalReader reader) {
        GoalTexts texts = new GoalTexts(reader);
        checks.put(HostKind.OPPORTUNITY_WITHOUT_ACTION, TracingChecks::opportunityWithoutAction);
        checks.put(HostKind.ACTION_WITHOUT_OPPORTUNITY, TracingChecks::actionWithoutOpportunity);
        checks.put(HostKind.RATING_CONTRADICTS_OPPORTUNITY, TracingChecks::ratingContradictsOpportunity);
        checks.put(HostKind.OBJECTIVE_WITHOUT_GOAL, TracingChecks::objectiveWithoutGoal);
        checks.put(HostKind.OBJECTIVE_WITHOUT_OPPORTUNITY, TracingChecks::objectiveWithoutOpportunity);
        checks.put(HostKind.GOAL_WITHOUT_QUANTITY, texts::withoutQuantity);
        checks.put(HostKind.GOAL_WITHOUT_UNIT, texts::withoutUnit);
        checks.put(HostKind.GOAL_WITHOUT_DEADLINE, texts::withoutDeadline);
        checks.put(HostKind.GOAL_TEXT_CONTRADICTS_FIELDS, texts::contradictFields);
        checks.put(HostKind.GOAL_WITHOUT_INDICATOR, GoalChecks::withoutIndicator);
        checks.put(HostKind.GOAL_WITHOUT_ACTION, GoalChecks::withoutAction);
        checks.put(HostKind.GOAL_OUTSIDE_HORIZON, GoalChecks::outsideHorizon);
        checks.put(HostKind.INDICATOR_INCOMPLETE, IndicatorChecks::incomplete);
        checks.put(HostKind.INDICATOR_UNIT_MISMATCH, IndicatorChecks::unitMismatch);
        checks.put(HostKind.ACTION_OUTSIDE_HORIZON, ActionChecks::outsideHorizon);
        checks.put(HostKind.ACTION_END_BEFORE_START, ActionChecks::endBeforeStart);
        checks.put(HostKind.ACTION_AFTER_GOAL_DUE, ActionChecks::afterGoalDue);
        checks.put(HostKind.ACTION_WITHOUT_OWNER, ActionChecks::withoutOwner);
        checks.put(HostKind.ACTION_WITHOUT_DATES, ActionChecks::withoutDates);
        checks.put(HostKind.RESOURCES_MISSING, ActionChecks::resourcesMissing);
        checks.put(HostKind.COST_WITHOUT_SOURCE, ActionChecks::costWithoutSource);
        checks.put(HostKind.OWNER_OVERLOAD, LoadChecks::ownerOverload);
        checks.put(HostKind.WEIGHTS_NOT_HUNDRED, GoalChecks::weights);
        checks.put(HostKind.TARGETS_GO_BACKWARDS, TargetChecks::goBackwards);
        checks.put(HostKind.TARGETS_DISAGREE_WITH_GOAL, TargetChecks::disagree);
        checks.put(HostKind.GOAL_WITHOUT_YEARLY_TARGET, TargetChecks::missing);
        checks.put(HostKind.TEST_WEAKNESS_IGNORED, PlanWideChecks::testWeaknessIgnored);
        checks.put(HostKind.HORIZON_NOT_THREE_YEARS, PlanWideChecks::horizon);
        if (checks.size() != HostKind.values().length) {
            throw new IllegalStateException("A kind of the host has no check");
        }
    }

    /** Whether the host, rather than a plugin, looks after this kind. */
    static boolean offers(CheckKind kind) {
        return KINDS.containsKey(kind.value());
    }

    List<Hit> find(CheckKind kind, PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        HostKind mine = Optional.ofNullable(KINDS.get(kind.value())).orElseThrow();
        return Optional.ofNullable(checks.get(mine))
                .orElseThrow()
                .find(plan, context, threshold)
                .toList();
    }
}
