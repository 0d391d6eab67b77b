/** {@code kring pack}: everything for the meeting, a part for each feature. */
@NullMarked
package kring.cli.pack;

import org.jspecify.annotations.NullMarked;
