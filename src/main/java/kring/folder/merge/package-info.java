/** Joins two versions of a circle's file that were edited apart. */
@NullMarked
package kring.folder.merge;

import org.jspecify.annotations.NullMarked;
