/**
 * All input and output of a circle's folder: from files, or from a git revision, to a snapshot and the findings; and safe
 * writing back.
 */
package kring.folder;
