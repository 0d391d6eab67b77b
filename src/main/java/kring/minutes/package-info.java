/** The minutes of a meeting that was held: what was decided, and who does what (METHOD, The evening after). */
@NullMarked
package kring.minutes;

import org.jspecify.annotations.NullMarked;
