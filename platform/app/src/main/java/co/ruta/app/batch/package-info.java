/** What batches of workbooks need of the platform: the timer of their rounds, and who opens ZIPs. */
@NullMarked
package co.ruta.app.batch;

import org.jspecify.annotations.NullMarked;
