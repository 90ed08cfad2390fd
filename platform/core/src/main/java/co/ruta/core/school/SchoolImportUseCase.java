package co.ruta.core.school;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;

/** Imports a list in one transaction. */
@ApplicationScoped
class SchoolImportUseCase implements SchoolImport {
    private final Importing importing;
    private final SchoolLog log;

    @Inject
    SchoolImportUseCase(Importing importing, SchoolLog log) {
        this.importing = importing;
        this.log = log;
    }

    @Override
    @Transactional
    public ImportReport run(Principal who, TerritoryId territory, InputStream file, boolean preview) {
        Importing.check(who, territory);
        byte[] bytes = Importing.bytes(file);
        log.lock(territory);
        Importing.Draft draft = importing.draft(territory, bytes);
        boolean apply = !preview && !draft.remarks().hasErrors();
        if (apply) {
            importing.write(who, territory, draft);
        }
        return draft.report(apply);
    }
}
