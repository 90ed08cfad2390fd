/**
 * Official formats on paper. Comes in: a filled form. Goes out: a PDF that can be archived (PDF/A-2b) and read aloud
 * (tagged, PDF/UA), with the fonts it needs inside. The only module that knows a PDF library.
 */
@NullMarked
package co.ruta.paper;

import org.jspecify.annotations.NullMarked;
