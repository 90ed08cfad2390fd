package p;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.TerritoryPlugin;
import co.ruta.sdk.check.Check;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Costa implements TerritoryPlugin {
    private static final CheckKind SHORT = new CheckKind("OBJECTIVE_TOO_SHORT");

    @Override
    public Map<CheckKind, Check<?>> checks() {
        return Map.of(SHORT, new Check<PlanView>() {
            @Override
            public Class<PlanView> reads() {
                return PlanView.class;
            }

            @Override
            public List<Finding> check(PlanView view, CheckContext context) {
                // here
                return view.objectives().stream()
                        .filter(it -> it.text().length() < 20)
                        .map(it -> new Finding(
                                SHORT,
                                Severity.ADVICE,
                                "objectives/" + it.id(),
                                List.of(),
                                "short",
                                Map.of("text", it.text()),
                                Optional.empty(),
                                SourceRef.DESIGN_DECISION))
                        .toList();
            }
        });
    }
}
