package co.ruta.core.reminder;

import java.util.ArrayList;
import java.util.List;

/** A mailer that keeps what it is given, and refuses while it is told to. */
public final class LetterBox implements Mailer {
    private final List<Mail> letters = new ArrayList<>();
    private boolean refuses;

    public void refuse(boolean all) {
        refuses = all;
    }

    /** The letters to one address, oldest first. */
    public synchronized List<Mail> to(String address) {
        return letters.stream().filter(it -> it.to().equals(address)).toList();
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public String root() {
        return "https://ruta.example";
    }

    @Override
    public int daysBefore() {
        return 5;
    }

    @Override
    public synchronized void send(Mail mail) throws NotSent {
        if (refuses) {
            throw new NotSent("The box is shut");
        }
        letters.add(mail);
    }
}
