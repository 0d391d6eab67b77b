/**
 * The quarterly meeting (METHOD, The quarterly meeting): how its minutes are divided, who speaks when, whose question is
 * taken up and why each item is there; with the facilitator's run sheet beside it.
 */
@NullMarked
package kring.agenda;

import org.jspecify.annotations.NullMarked;
