package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.IdentityView;
import co.ruta.core.assessment.SchoolInputs;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Pins;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.ProcessGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What people call a place of the draft. */
@ApplicationScoped
class PathTitles {
    @Inject
    private Assessments assessments;

    @Inject
    private Documents documents;

    @Inject
    private Catalogues catalogues;

    String of(Principal who, DocumentRef ref, String path) {
        String[] parts = path.split("/", -1);
        return switch (parts[0]) {
            case "ratings" ->
                component(ref, parts)
                        + (path.endsWith("/note") ? ": nota" : path.contains("/evidence/") ? ": evidencia" : ": nivel");
            case "choices" ->
                component(ref, parts)
                        + (path.endsWith("/reason") ? ": motivo del equipo" : ": fortaleza u oportunidad");
            case "identity" ->
                assessments.identity(who, ref).items().stream()
                        .filter(it -> parts.length > 1 && it.id().equals(parts[1]))
                        .findFirst()
                        .map(IdentityView.Item::title)
                        .orElse("Identidad institucional");
            case "groups" -> "Grupo de trabajo";
            case "delivery" -> "Aprobación y participación";
            default ->
                assessments
                        .inputs(who, ref)
                        .field(path)
                        .map(SchoolInputs.Input::label)
                        .orElse("PEI e insumos");
        };
    }

    /** Slug of the process a component belongs to, in the catalogue the document pinned. */
    Optional<String> process(DocumentRef ref, String component) {
        return catalogue(ref).flatMap(it -> it.areas().stream()
                .flatMap(area -> area.processes().stream())
                .filter(process ->
                        process.components().stream().anyMatch(one -> one.slug().equals(component)))
                .findFirst()
                .map(ProcessGroup::slug));
    }

    private String component(DocumentRef ref, String[] parts) {
        Optional<Component> component =
                parts.length < 2 ? Optional.empty() : catalogue(ref).flatMap(it -> it.component(parts[1]));
        return component.map(it -> it.number() + " " + it.name()).orElse("Valoración");
    }

    private Optional<Catalogue> catalogue(DocumentRef ref) {
        Pins pins = documents.get(ref).facts().pins();
        return pins.catalogue().map(it -> catalogues.get(ref.territory(), pins.territoryRevision(), it));
    }
}
