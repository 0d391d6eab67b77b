/** A folder's files, wherever they come from: the disk, or a revision in git. */
package kring.folder.tree;
