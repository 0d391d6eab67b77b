/** What a circle rests on, and what would fall away with somebody who leaves (METHOD, When somebody leaves). */
@NullMarked
package kring.departure;

import org.jspecify.annotations.NullMarked;
