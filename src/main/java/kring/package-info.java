/** kring itself: the entry, which wires the parts together and knows the exit status. */
@NullMarked
package kring;

import org.jspecify.annotations.NullMarked;
