/** ZIPs of workbooks of many schools. */
@NullMarked
package co.ruta.rest.batch;

import org.jspecify.annotations.NullMarked;
