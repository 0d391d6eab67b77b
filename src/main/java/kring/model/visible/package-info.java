/**
 * A circle as far as an audience may see it (METHOD, Trust): what is not in it can be told by nothing that is made of it.
 */
@NullMarked
package kring.model.visible;

import org.jspecify.annotations.NullMarked;
