/** A circle's history, asked of the {@code git} command. */
@NullMarked
package kring.folder.git;

import org.jspecify.annotations.NullMarked;
