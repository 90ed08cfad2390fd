package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.WrittenForms.Written;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;

/** Workbooks of records. */
@Service
class RecordTarget implements ImportTarget {
    private final WrittenForms forms;

    @Inject
    RecordTarget(WrittenForms forms) {
        this.forms = forms;
    }

    @Override
    public Target target() {
        return Target.RECORD;
    }

    @Override
    public void verify(Principal who, DocumentRef ref, FormIdentity identity) {
        written(who, ref, identity);
    }

    private Written written(Principal who, DocumentRef ref, FormIdentity identity) {
        Written written = forms.get(who, ref.territory(), ref.school(), id(ref));
        FormatDefinition format = written.form().format();
        if (!format.id().equals(identity.format()) || format.number() != identity.number()) {
            throw Problems.invalid(
                    "file",
                    "FORMAT_VERSION_UNKNOWN",
                    "El libro está en una versión del formato que este registro no tiene. Descárguelo de nuevo.");
        }
        return written;
    }

    @Override
    public Compared compare(Principal who, Import found, byte[] content) {
        DocumentRef ref = found.document();
        FormAnswers answers = FormImportDesk.answers(content);
        Written written = written(who, ref, answers.identity());
        OwnComparing comparing = new OwnComparing(written.form(), written.values(), answers).compare();
        FormatDefinition format = written.form().format();
        return new Compared(
                format.code().map(it -> it + " ").orElse("") + format.title() + ", versión " + format.version(),
                written.year(),
                written.revision(),
                comparing.changes(forms.problems(who, ref.territory(), ref.school(), id(ref), comparing.values())),
                comparing.values());
    }

    @Override
    public void apply(Principal who, DocumentRef ref, Compared compared) {
        if (!compared.changes().changes().isEmpty()) {
            forms.save(who, ref.territory(), ref.school(), id(ref), compared.revision(), compared.values());
        }
    }

    private static String id(DocumentRef ref) {
        return ref.document().value();
    }
}
