package co.ruta.core.agenda;

import java.time.LocalDate;

/**
 * A day to know of.
 *
 * @param uid the same for the same deadline of the same place, whatever day it moves to
 * @param title Spanish, what closes and for whom
 * @param text Spanish, a sentence with its source
 * @param address path of the page where it is worked on
 */
public record AgendaEntry(String uid, LocalDate day, String title, String text, String address) {}
