package co.ruta.core.plan;

import co.ruta.core.id.Ids;

/** Names one plan of a school, across its years; a ULID. */
public record PlanId(String value) {
    public static PlanId mint() {
        return new PlanId(Ids.mint());
    }

    @Override
    public String toString() {
        return value;
    }
}
