package co.ruta.core.reminder;

import co.ruta.core.Service;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import jakarta.inject.Inject;

/** Claims, writes and sends each letter on its own, so that one the server refuses keeps none of the others. */
@Service
class ReminderRound implements Reminders {
    private static final System.Logger LOG = System.getLogger(ReminderRound.class.getName());

    private final Territories territories;
    private final DueReader reader;
    private final ReminderLog log;
    private final StopTokens tokens;
    private final Mailer mailer;

    @Inject
    ReminderRound(Territories territories, DueReader reader, ReminderLog log, StopTokens tokens, Mailer mailer) {
        this.territories = territories;
        this.reader = reader;
        this.log = log;
        this.tokens = tokens;
        this.mailer = mailer;
    }

    @Override
    public int round() {
        return mailer.isOn() ? territories.all().stream().mapToInt(this::round).sum() : 0;
    }

    /** One territory's; what goes wrong there keeps no letter of another. */
    private int round(Territory territory) {
        try {
            return (int) reader.of(territory, mailer.daysBefore()).stream()
                    .filter(log::claim)
                    .filter(this::send)
                    .count();
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The reminders of " + territory.id() + " wait for the next round",
                    failure);
            return 0;
        }
    }

    private boolean send(Due due) {
        try {
            mailer.send(Letter.of(due, mailer.root(), tokens.token(due.person())));
            log.sent(due);
            return true;
        } catch (Mailer.NotSent refused) {
            log.failed(due, String.valueOf(refused.getMessage()));
            return false;
        }
    }
}
