/**
 * Definition and territory files → SDK records. In: the text of YAML files by their path. Out: a {@link
 * co.ruta.definitions.Reading}: the record, or every problem at once with file, line and mend. Build, lint and run time
 * read through the same entrances: {@link co.ruta.definitions.PluginDefinitionReader}, {@link
 * co.ruta.definitions.CatalogueReader}, {@link co.ruta.definitions.TerritoryReader} and, for folders, {@link
 * co.ruta.definitions.TerritoryFolder}.
 */
@NullMarked
package co.ruta.definitions;

import org.jspecify.annotations.NullMarked;
