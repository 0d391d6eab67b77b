/** What is held about one person, as a report to hand over: {@code kring member export} (METHOD, Trust). */
@NullMarked
package kring.export;

import org.jspecify.annotations.NullMarked;
