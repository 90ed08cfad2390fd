package co.ruta.pluginhost.archive;

import java.util.List;

/** An archive is not opened; the reasons are Spanish sentences for whoever sent it. */
public final class UnsafeArchive extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    UnsafeArchive(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    UnsafeArchive(String reason) {
        this(List.of(reason));
    }

    /** At least one. */
    public List<String> reasons() {
        return reasons;
    }
}
