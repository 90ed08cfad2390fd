package co.ruta.core.reminder;

/** The round that sends what is due. Run by every node; each letter goes out once all the same. */
public interface Reminders {
    /** Sends what is due in all territories; how many letters went out. Nothing while mail is off. */
    int round();
}
