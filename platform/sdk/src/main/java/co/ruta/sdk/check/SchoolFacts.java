package co.ruta.sdk.check;

import co.ruta.sdk.Sector;

/**
 * What a check may know of a school.
 *
 * @param daneCode 12 digits, as text
 * @param rural whether its main campus is rural
 * @since 0.2
 */
public record SchoolFacts(String daneCode, String name, Sector sector, boolean rural) {}
