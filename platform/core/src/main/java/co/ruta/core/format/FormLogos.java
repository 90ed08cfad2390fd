package co.ruta.core.format;

import co.ruta.core.territory.Territory;
import java.util.Optional;

/** A territory's logo as forms carry it. */
public final class FormLogos {
    private FormLogos() {}

    /** Empty when the territory has none. */
    public static Optional<FormLogo> of(Territory territory) {
        return territory
                .values()
                .brand()
                .logo()
                .filter(it -> !it.isBlank())
                .map(it -> new FormLogo(it, "Logo de la " + territory.values().secretaria()));
    }
}
