/**
 * What was published stays: versions go forward, a published one never changes, what was filled in an old version of a
 * format comes whole into the newest, and what is left to the secretaría is verified. Entrances: {@link
 * co.ruta.contract.formats.PublicationRules}, {@link co.ruta.contract.formats.FormatRules}, {@link
 * co.ruta.contract.formats.VerifiedRules}.
 */
@NullMarked
package co.ruta.contract.formats;

import org.jspecify.annotations.NullMarked;
