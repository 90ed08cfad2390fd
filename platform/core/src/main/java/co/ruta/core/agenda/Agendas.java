package co.ruta.core.agenda;

import co.ruta.core.account.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calendar feeds by their secret addresses. */
public interface Agendas {
    /** Since when the person has a feed; empty without one. */
    Optional<Instant> since(Principal who);

    /** A new secret for the person's feed; the one before opens nothing any more. It is told this once. */
    String open(Principal who);

    /** Takes the address back. */
    void close(Principal who);

    /** What is open under a secret, by day; empty when it opens nothing. */
    Optional<List<AgendaEntry>> read(String secret);

    /** A person's own entries, by day. */
    List<AgendaEntry> of(Principal who);
}
