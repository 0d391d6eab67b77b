/** Forms out, and what people filled in back into the files of the circle. */
@NullMarked
package kring.cli.forms;

import org.jspecify.annotations.NullMarked;
