package co.ruta.contract;

import co.ruta.contract.Breach.Part;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that a person mends everything in one go. */
public final class Breaches {
    private static final int MOST = 200;

    private final Set<Breach> found = new LinkedHashSet<>();

    /** Notes a breach once; after {@value #MOST} it is said that there are more. */
    public void add(String code, Part part, Spot spot, String problem, String mend) {
        if (found.size() < MOST) {
            found.add(new Breach(code, part, spot.file(), spot.line(), problem, mend));
        } else {
            found.add(new Breach(
                    "MORE_BREACHES",
                    Part.DEFINITIONS,
                    "plugin.properties",
                    1,
                    "Hay más de " + MOST + " problemas; aquí están los primeros.",
                    "Corrija estos y verifique de nuevo."));
        }
    }

    /** Everything found, in the order of file and line. */
    public List<Breach> all() {
        return found.stream()
                .sorted(Comparator.comparing(Breach::file).thenComparingInt(Breach::line))
                .toList();
    }
}
