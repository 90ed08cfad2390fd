package co.ruta.core.batch;

import co.ruta.core.Service;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the files out of a ZIP, all of them or none. */
@Service
class BatchOpening {
    /** What systems put into a ZIP besides what people chose. */
    private static final Pattern NOISE =
            Pattern.compile("__MACOSX/.*|(.*/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*|~\\$[^/]*)");

    private static final int LONGEST_NAME = 250;

    private final BatchStore store;
    private final Archives archives;
    private final Clock clock;

    @Inject
    BatchOpening(BatchStore store, Archives archives, Clock clock) {
        this.store = store;
        this.archives = archives;
        this.clock = clock;
    }

    /** Why it was not opened; nothing of it stays. */
    static final class NotOpened extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> reasons;

        NotOpened(List<String> reasons) {
            super(null, null, false, false);
            this.reasons = List.copyOf(reasons);
        }

        List<String> reasons() {
            return reasons;
        }
    }

    /** @throws NotOpened with the reasons */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(Batch batch, byte[] zip) {
        int[] files = {0};
        try {
            store.open(
                    batch.territory(),
                    batch.id(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    taker -> archives.each(zip, Batches.MOST_FILES, Batches.MOST_OPENED, (name, content) -> {
                        if (!NOISE.matcher(name).matches()) {
                            files[0]++;
                            taker.take(shortened(name), content);
                        }
                    }));
        } catch (Archives.Unsafe unsafe) {
            throw new NotOpened(unsafe.reasons());
        }
        if (files[0] == 0) {
            throw new NotOpened(List.of("El ZIP no trae ningún archivo."));
        }
    }

    private static String shortened(String name) {
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
