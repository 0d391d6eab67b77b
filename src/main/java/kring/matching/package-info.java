/**
 * Who may give what to whom, and what came of it (METHOD b): {@code kring match}. What one has realised is what another
 * seeks. Everything is derived anew; nothing derived is ever stored.
 */
@NullMarked
package kring.matching;

import org.jspecify.annotations.NullMarked;
