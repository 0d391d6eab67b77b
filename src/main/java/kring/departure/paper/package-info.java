/** Tells the facilitator what would fall away with somebody who leaves. */
@NullMarked
package kring.departure.paper;

import org.jspecify.annotations.NullMarked;
