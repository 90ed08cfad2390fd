package co.ruta.core.school;

import co.ruta.sdk.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an imported list that can be a school.
 *
 * @param line line of the file
 * @param previousCode the code it had before, where the list says so
 * @param remarks what the list's makers noted about the row, in their own words
 */
record ListRow(
        int line,
        DaneCode code,
        Optional<String> previousCode,
        String name,
        String municipality,
        Zone zone,
        Sector sector,
        Optional<String> regime,
        Optional<Integer> regimeYear,
        Optional<String> calendar,
        Optional<String> address,
        Map<String, String> details,
        List<String> remarks) {}
