package co.ruta.core.verification;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormBeside;
import co.ruta.core.format.FormContent;
import co.ruta.core.format.FormContents;
import co.ruta.core.process.PinnedDefinitions;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Shows in the forms of a document what was verified last. */
@Service
class VerificationBeside implements FormBeside {
    private final VerificationStore store;
    private final PinnedDefinitions definitions;

    @Inject
    VerificationBeside(VerificationStore store, PinnedDefinitions definitions) {
        this.store = store;
        this.definitions = definitions;
    }

    @Override
    public Optional<FormContent> of(Document document, Optional<Integer> submission) {
        boolean verifies = definitions.process(document.facts().pins()).states().stream()
                .anyMatch(it -> !it.verifications().isEmpty());
        if (!verifies) {
            return Optional.empty();
        }
        FormContents contents = new FormContents();
        Set<String> newest = new HashSet<>();
        store.of(document.ref()).stream()
                .filter(it -> newest.add(it.path()))
                .forEach(it -> contents.value(it.path(), DraftValue.text(it.answer())));
        return Optional.of(contents.made());
    }
}
