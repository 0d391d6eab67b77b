/** New files for a circle's folder: valid as they are, with comments that help to fill them in. */
@NullMarked
package kring.scaffold;

import org.jspecify.annotations.NullMarked;
