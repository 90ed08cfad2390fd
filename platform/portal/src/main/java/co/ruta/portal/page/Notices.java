package co.ruta.portal.page;

import java.util.Map;
import java.util.Optional;

/** What a page says after something was done: a word in the address names it, so that no session is needed. */
public final class Notices {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("guardado", "Guardado."),
            Map.entry("publicado", "El documento quedó publicado. Quienes son sus destinatarios ya lo ven."),
            Map.entry("version-nueva", "La versión quedó publicada; la anterior se conserva."),
            Map.entry("leido", "Lectura confirmada."),
            Map.entry("agenda", "La dirección quedó creada. Cópiela ahora: no se vuelve a mostrar."),
            Map.entry("agenda-cerrada", "La dirección se retiró: quien la tenga ya no lee nada."),
            Map.entry("fecha-fijada", "La fecha quedó fijada, con su acto. Los establecimientos ya la ven."),
            Map.entry("complemento-activado", "La versión quedó activa. Cada nodo la sigue en menos de un segundo."),
            Map.entry("complemento-encendido", "El complemento quedó encendido."),
            Map.entry("complemento-apagado", "El complemento quedó apagado."),
            Map.entry("complemento-quitado", "El complemento se quitó. Sus versiones siguen en la historia."),
            Map.entry("resuelto", "Diferencia resuelta. Las dos valoraciones quedan en el historial."),
            Map.entry("vigencia", "La vigencia quedó abierta. Ya se puede trabajar en la autoevaluación."),
            Map.entry(
                    "vigencia-abierta", "La vigencia quedó abierta. Los establecimientos ya pueden comenzar en ella."),
            Map.entry("vigencia-cerrada", "La vigencia quedó cerrada: nada nuevo comienza en ella."),
            Map.entry("plan-comenzado", "El plan quedó abierto. Comience por decir qué va primero."),
            Map.entry("oportunidad", "Oportunidad agregada. Júzguela para que tome su lugar."),
            Map.entry("sugerencia", "Sugerencia aplicada."),
            Map.entry("movido", "Cambió de lugar."),
            Map.entry("recuperado", "Se recuperó lo que se había quitado."),
            Map.entry("nada-que-recuperar", "No había nada que recuperar: alguien ya lo cambió."),
            Map.entry("retirada", "La persona ya no tiene acceso desde el día indicado."),
            Map.entry("area", "El área quedó asignada."),
            Map.entry("grupo", "Grupo de trabajo guardado."),
            Map.entry("grupo-fuera", "Grupo de trabajo retirado."),
            Map.entry("archivo", "Archivo recibido."),
            Map.entry("archivo-repetido", "Ese archivo ya estaba; no se guardó dos veces."),
            Map.entry("archivo-fuera", "Archivo retirado."),
            Map.entry("citado", "El archivo quedó citado."),
            Map.entry("respuesta", "Respuesta guardada; la secretaría ya puede verla."),
            Map.entry("hecha", "Observación marcada como hecha."),
            Map.entry("por-hacer", "La observación volvió a quedar por hacer."),
            Map.entry("observacion", "Observación guardada. La institución la verá cuando usted registre su decisión."),
            Map.entry("registro-archivado", "El registro quedó archivado, con su número."),
            Map.entry("registro-fuera", "El borrador se descartó."),
            Map.entry("veredicto", "Veredicto guardado."),
            Map.entry("verificada", "Verificación guardada. El establecimiento ya la ve."),
            Map.entry("observacion-fuera", "Observación retirada."),
            Map.entry("seguimiento", "El seguimiento comenzó sobre la última versión entregada del plan."),
            Map.entry(
                    "corte",
                    "Corte creado. Si había uno anterior, comienza con sus valores: cambie lo que haya cambiado."),
            Map.entry(
                    "version-seguida",
                    "El seguimiento quedó sobre la última versión entregada del plan; los cortes se conservan."),
            Map.entry("comunicacion", "Comunicación registrada."),
            Map.entry("cerrada", "Observación cerrada."),
            Map.entry("abierta", "Observación abierta de nuevo."),
            Map.entry("prorroga", "Prórroga propuesta. Otra persona de la secretaría debe decidirla."),
            Map.entry("concedida", "Prórroga concedida."),
            Map.entry("negada", "Prórroga negada."),
            Map.entry("contrasena", "Contraseña cambiada. Las demás sesiones se cerraron."),
            Map.entry("sesiones", "Las demás sesiones se cerraron."));

    private Notices() {}

    public static Optional<String> of(String word) {
        return Optional.ofNullable(TEXTS.get(word));
    }
}
