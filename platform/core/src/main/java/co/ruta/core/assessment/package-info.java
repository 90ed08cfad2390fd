/**
 * The self-assessment: what its draft may say, what it shows, what it delivers.
 *
 * <p>Comes in: rows of a draft and a pinned catalogue. Goes out: ratings beside last year's, progress, the profile in counts
 * and percentages (never sums or means: levels are ordinal), suggestions with the team's own choice, the check before
 * delivery, the canonical content of a submission and the difference between two. Entrance: {@link
 * co.ruta.core.assessment.Assessments}, {@link co.ruta.core.assessment.AssessmentSubmissions}.
 */
@NullMarked
package co.ruta.core.assessment;

import org.jspecify.annotations.NullMarked;
