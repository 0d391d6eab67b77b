/** The schemas of format 1, and what they have against a file. */
@NullMarked
package kring.folder.schema;

import org.jspecify.annotations.NullMarked;
