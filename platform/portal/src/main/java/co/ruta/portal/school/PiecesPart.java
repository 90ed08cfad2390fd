package co.ruta.portal.school;

import co.ruta.portal.page.View;

/** The evidence of one component, sent alone after it changed. */
public record PiecesPart(ComponentPart component) implements View {
    @Override
    public String template() {
        return "school/piecespart.jte";
    }
}
