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

    /** The same of an archive that is no jar. */
    UnsafeArchive about(String kind) {
        return new UnsafeArchive(reasons.stream()
                .map(it -> it.replaceAll("\\b(El|el|del|un) jar\\b", "$1 " + kind))
                .toList());
    }

    /** At least one. */
    public List<String> reasons() {
        return reasons;
    }
}
