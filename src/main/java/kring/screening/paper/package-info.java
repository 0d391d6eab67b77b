/** Screenings as documents and sheets (METHOD a). */
@NullMarked
package kring.screening.paper;

import org.jspecify.annotations.NullMarked;
