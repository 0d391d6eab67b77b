/** A circle's folder as it is read: its files, from the disk or from a revision in git, to a snapshot and findings. */
@NullMarked
package kring.folder.load;

import org.jspecify.annotations.NullMarked;
