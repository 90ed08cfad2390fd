package ${package};

import co.ruta.sdk.TerritoryPlugin;
import co.ruta.sdk.check.Check;
import co.ruta.sdk.check.CheckKind;
import java.util.Map;

/** What this plugin computes beside its definitions. Keeps no state, starts no thread, does no I/O. */
public final class ${className}Plugin implements TerritoryPlugin {
    @Override
    public Map<CheckKind, Check<?>> checks() {
        return Map.of(ObjectiveTooShort.KIND, new ObjectiveTooShort());
    }
}
