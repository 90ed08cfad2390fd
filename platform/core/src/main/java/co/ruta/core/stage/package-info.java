/**
 * What the documents of the three stages have in common for those who look at any of them: places to mend, what is asked at
 * delivery, names of nodes, how a step stands.
 *
 * <p>Comes in: one {@link co.ruta.core.stage.StageKind} from the feature that knows the kind. Goes out: that knowledge, to
 * the review and the route, which know no kind by name.
 */
@NullMarked
package co.ruta.core.stage;

import org.jspecify.annotations.NullMarked;
