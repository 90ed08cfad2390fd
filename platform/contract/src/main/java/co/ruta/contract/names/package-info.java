/**
 * Whether what is named exists and what is defined is used: texts, settings and kinds of checks, in definitions and code.
 * Names that definitions use among themselves the definitions' reader resolves. Entrance: {@link
 * co.ruta.contract.names.NameRules}.
 */
@NullMarked
package co.ruta.contract.names;

import org.jspecify.annotations.NullMarked;
