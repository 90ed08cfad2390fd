/**
 * Opens archives in memory, by code of our own: those plugins come in, and those people pack.
 *
 * <p>Comes in: bytes from anywhere. Goes out: the entries' names and contents, or every reason why the archive is not to be
 * trusted. Readers of zip files differ in what they take from a crooked one; here each byte of the archive must belong to
 * exactly one thing, both places that describe an entry must say the same, and what is declared must be what comes out.
 * Nothing is written to a disk. Entrances: {@link co.ruta.pluginhost.archive.PluginArchive}, {@link
 * co.ruta.pluginhost.archive.PeoplesZip}.
 */
@NullMarked
package co.ruta.pluginhost.archive;

import org.jspecify.annotations.NullMarked;
