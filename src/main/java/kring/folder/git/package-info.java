/** A circle's history, asked of the {@code git} command. */
package kring.folder.git;
