package co.ruta.core.reminder;

/**
 * A letter, ready to be sent.
 *
 * @param id the same whenever the same letter is sent, so that a second copy is recognised as one
 * @param stop address under which its reader asks for no more of them
 */
public record Mail(String id, String to, String subject, String plain, String html, String stop) {}
