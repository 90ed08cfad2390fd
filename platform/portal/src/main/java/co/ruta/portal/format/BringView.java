package co.ruta.portal.format;

import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.FormImports.Preview;
import co.ruta.core.format.FormImports.Shown;
import co.ruta.core.format.FormImports.What;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;

/** What a workbook that came back would do, before anything is done. */
public record BringView(SchoolPlace at, Preview preview, List<Trouble> errors) implements View {
    private static final int SHOWN = 300;

    @Override
    public String template() {
        return "format/bring.jte";
    }

    public String address() {
        return at.page("formatos/libros/" + preview.found().id());
    }

    /** Whether it is a document of the route, not a record. */
    public boolean document() {
        return preview.found().target() == Target.DOCUMENT;
    }

    /** The page the workbook comes from. */
    public String back() {
        return back(at, preview.found());
    }

    static String back(SchoolPlace at, Import found) {
        return found.target() == Target.RECORD
                ? at.page("registros/" + found.document().document().value())
                : at.page("formatos");
    }

    public List<Shown> changes() {
        return preview.changes().stream().limit(SHOWN).toList();
    }

    public List<Fault> faults() {
        return preview.faults().stream().limit(SHOWN).toList();
    }

    /** Whether cells can be found again in the workbook with comments. */
    public boolean marked() {
        return preview.faults().stream().anyMatch(it -> !it.cell().isEmpty());
    }

    public static String word(What what) {
        return switch (what) {
            case ADDED -> "Nuevo";
            case CHANGED -> "Cambia";
            case REMOVED -> "Se quita";
            case CONFLICT -> "Otra persona lo cambió";
        };
    }

    public static String tag(What what) {
        return switch (what) {
            case ADDED, CHANGED -> "tag tag-now";
            case REMOVED -> "tag tag-warn";
            case CONFLICT -> "tag tag-bad";
        };
    }

    public static String icon(What what) {
        return switch (what) {
            case ADDED -> "down";
            case CHANGED -> "half";
            case REMOVED -> "x";
            case CONFLICT -> "warn";
        };
    }
}
