/** Self-assessments over the API: progress, profile, suggestions, submissions. */
@NullMarked
package co.ruta.rest.assessment;

import org.jspecify.annotations.NullMarked;
