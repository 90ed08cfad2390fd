package co.ruta.core.process;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.sdk.definition.ProcessDefinition.Effect;

/** Opens the draft for the next version: the state it leads to takes edits, and the draft is as it was delivered. */
@Service
class ReopenDraft implements EffectPerformer {
    @Override
    public Effect performs() {
        return Effect.REOPEN_DRAFT;
    }

    @Override
    public void perform(Principal who, Document document, TransitionRequest request) {
        // The move to an editable state does it; ProcessModel makes sure that the state is one.
    }
}
