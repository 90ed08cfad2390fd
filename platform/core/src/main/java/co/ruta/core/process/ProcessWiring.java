package co.ruta.core.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;

/** Gathers what features contribute. */
@ApplicationScoped
class ProcessWiring {
    @Produces
    @Dependent
    Contributions contributions(
            @Any Instance<GuardJudge> judges,
            @Any Instance<EffectPerformer> performers,
            @Any Instance<DeliveryMaker> makers) {
        return new Contributions(judges, performers, makers);
    }
}
