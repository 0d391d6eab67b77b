/** The page by which somebody finds whom the circle misses, and the invitation that goes with it. */
@NullMarked
package kring.seek.paper;

import org.jspecify.annotations.NullMarked;
