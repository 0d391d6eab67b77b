/**
 * How a circle stood and stands: its states, and one meaning each of what is open in them (METHOD c). Pure
 * calculations.
 */
@NullMarked
package kring.history;

import org.jspecify.annotations.NullMarked;
