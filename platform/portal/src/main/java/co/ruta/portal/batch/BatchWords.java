package co.ruta.portal.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.document.DocumentKind;

/** How the states of batches and files are called and drawn. */
public final class BatchWords {
    private BatchWords() {}

    public static String word(State state) {
        return switch (state) {
            case WAITING -> "En espera";
            case READY -> "Listo para importar";
            case UNCHANGED -> "Nada que cambiar";
            case REFUSED -> "No se puede importar";
            case IMPORTED -> "Importado";
        };
    }

    public static String tag(State state) {
        return switch (state) {
            case WAITING, UNCHANGED -> "tag";
            case READY -> "tag tag-now";
            case REFUSED -> "tag tag-bad";
            case IMPORTED -> "tag tag-ok";
        };
    }

    public static String icon(State state) {
        return switch (state) {
            case WAITING -> "clock";
            case UNCHANGED -> "dash";
            case READY -> "down";
            case REFUSED -> "bad";
            case IMPORTED -> "ok";
        };
    }

    public static String phase(Batch batch) {
        return switch (batch.phase()) {
            case RECEIVING -> "La subida no terminó";
            case REFUSED -> "No se pudo abrir";
            case READING -> "Se están revisando los libros";
            case READ -> "Revisado, falta confirmar";
            case IMPORTING -> "Se están importando los libros";
            case DONE -> batch.count(State.IMPORTED) > 0 ? "Terminado" : "Revisado, nada que importar";
        };
    }

    public static String document(DocumentKind kind) {
        return switch (kind) {
            case SELF_ASSESSMENT -> "Autoevaluación";
            case IMPROVEMENT_PLAN -> "Plan de mejoramiento";
            case FOLLOW_UP -> "Seguimiento";
            case RECORD -> "Registro";
        };
    }
}
