/**
 * What changed between two states of a circle, and what each member can do and has done (METHOD c): {@code kring diff}.
 * Everything is derived anew; nothing derived is ever stored.
 */
@NullMarked
package kring.progress;

import org.jspecify.annotations.NullMarked;
