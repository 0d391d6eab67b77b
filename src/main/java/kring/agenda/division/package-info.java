/** How the minutes of a meeting are divided among its parts (METHOD, The quarterly meeting, Minutes). */
@NullMarked
package kring.agenda.division;

import org.jspecify.annotations.NullMarked;
