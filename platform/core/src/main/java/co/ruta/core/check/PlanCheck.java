package co.ruta.core.check;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A check of the host: a pure function from a plan to what is wrong in it. */
@FunctionalInterface
interface PlanCheck {
    /** @param threshold the number the territory set for this kind */
    Stream<Hit> find(PlanView plan, CheckContext context, Optional<BigDecimal> threshold);
}
