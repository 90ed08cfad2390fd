/**
 * The domain and its use cases, a package for each feature; here only what marks the features' services.
 */
@NullMarked
package co.ruta.core;

import org.jspecify.annotations.NullMarked;
