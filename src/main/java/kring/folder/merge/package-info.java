/** Joins two versions of a circle's file that were edited apart. */
package kring.folder.merge;
