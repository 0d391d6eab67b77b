/** What kring keeps in a circle's {@code .kring}: the lock, changes under way (decision 15), and what was sent. */
@NullMarked
package kring.folder.state;

import org.jspecify.annotations.NullMarked;
