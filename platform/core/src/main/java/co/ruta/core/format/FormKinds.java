package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The kinds of document that forms can show. Asked for late, since those features use others that ask here. */
@Service
public class FormKinds {
    private final Supplier<? extends Iterable<FormKind>> all;

    @Inject
    FormKinds(@Any Instance<FormKind> all) {
        this(() -> all);
    }

    FormKinds(Supplier<? extends Iterable<FormKind>> all) {
        this.all = all;
    }

    FormKind of(DocumentKind kind) {
        for (FormKind each : all.get()) {
            if (each.kind() == kind) {
                return each;
            }
        }
        throw new IllegalStateException("Nobody fills forms from documents of kind " + kind);
    }
}
