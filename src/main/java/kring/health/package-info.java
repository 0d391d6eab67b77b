/**
 * Signals by which a circle that is falling apart is seen early (METHOD, Signals). Pure calculations on what was held;
 * no clock, no files.
 */
@NullMarked
package kring.health;

import org.jspecify.annotations.NullMarked;
