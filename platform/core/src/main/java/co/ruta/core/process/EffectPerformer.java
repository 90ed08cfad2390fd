package co.ruta.core.process;

import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.sdk.definition.ProcessDefinition.Effect;

/** Performs one effect in the transaction of the transition; delivering is the business of {@link DeliveryMaker}. */
public interface EffectPerformer {
    Effect performs();

    /** Does it; may fail with a {@link co.ruta.core.problem.ProblemException}, and then nothing has happened. */
    void perform(Principal who, Document document, TransitionRequest request);
}
