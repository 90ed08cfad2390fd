package co.ruta.core.process;

import co.ruta.core.Service;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;

/** Gathers what features contribute. */
@Service
class ProcessWiring {
    @Produces
    @Dependent
    Contributions contributions(
            @Any Instance<GuardJudge> judges,
            @Any Instance<EffectPerformer> performers,
            @Any Instance<DeliveryMaker> makers,
            RecordShelf records) {
        return new Contributions(judges, performers, makers, records);
    }
}
