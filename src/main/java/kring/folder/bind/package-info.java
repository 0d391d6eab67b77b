/**
 * From the tree of a file to the records of the model. A reader takes what fits and notes whether anything did not: what
 * exactly is then the schema's to say.
 */
@NullMarked
package kring.folder.bind;

import org.jspecify.annotations.NullMarked;
