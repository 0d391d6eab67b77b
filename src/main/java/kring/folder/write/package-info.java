/** How files come into their place: whole, all or none, whatever happens in between (decision 15). */
@NullMarked
package kring.folder.write;

import org.jspecify.annotations.NullMarked;
